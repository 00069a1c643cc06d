import type { Chart, Plate } from '../../dataset/index.ts';
import {
  changedSince,
  type Parcel,
  plateOf,
  reserveOf,
  type SnippetKind,
  snippets,
  wechatText,
} from '../../embeds/index.ts';
import { type Edition, type Ledger, plateIn } from '../../ledger/index.ts';
import { languages } from '../../locale/index.ts';
import { linksOf, parcelOf } from '../../site/parcel.ts';
import type { Version } from './words.ts';

/** A plate as it is offered: in one version, in its own language. */
export type Offer = {
  readonly version: Version;
  readonly plate: Plate;
  readonly parcel: Parcel;
  readonly links: ReturnType<typeof linksOf>;
  /** The height that a frame around it reserves, as a CSS value. */
  readonly reserve: string;
  /** Whether what it prints has changed since its edition. */
  readonly stale: boolean;
};

const offerOf = (ledger: Ledger, plate: Plate, site: URL | undefined, edition?: string): Offer => ({
  version: edition === undefined ? 'follows' : 'pinned',
  plate,
  parcel: parcelOf(ledger, plate, site, edition),
  links: linksOf(plate, edition),
  reserve: reserveOf(plate),
  stale: edition !== undefined && changedSince(ledger, plate),
});

/** What can be reused of a chart: today's plates, and those of an edition if it has any. */
export function offersOf(ledger: Ledger, chart: Chart, edition: Edition | undefined, site: URL | undefined): Offer[] {
  const pinned = (language: Plate['language']) => edition && plateIn(edition, chart.id, language);
  return [
    ...languages.map((language) => offerOf(ledger, plateOf(ledger, chart, language), site)),
    ...languages.flatMap((language) => {
      const plate = pinned(language);
      return plate && edition ? [offerOf(ledger, plate, site, edition.date)] : [];
    }),
  ];
}

/** Placeholder for the drawing in copied rich text; the page contains the drawing once, in the snippet without a frame. */
const drawingMark = '{svg}';

/** The text of a snippet as it is shown, and the rich text that is copied in its place where there is one. */
export function shownOf(kind: SnippetKind, parcel: Parcel): { readonly text: string; readonly rich?: string } {
  if (kind !== 'wechat') return { text: snippets[kind](parcel) };
  const { html, plain } = wechatText(parcel);
  return { text: plain, rich: html.replace(parcel.plate.svg, drawingMark) };
}
