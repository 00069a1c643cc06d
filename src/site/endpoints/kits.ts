import type { Plate } from '../../dataset/index.ts';
import { type Files, plateOf } from '../../embeds/index.ts';
import { type Ledger, publishedCharts } from '../../ledger/index.ts';
import { languages } from '../../locale/index.ts';
import { kitImages, kitName, kitOf, type Packed, pngOf, pngWidth, tracedSvg } from '../../pictures/index.ts';
import { parcelOf } from '../parcel.ts';
import { pictureBytes } from './pictures.ts';

/** The picture of an edition's plate. Of an old chart only the drawing is left; its texts are traced. */
export const tracedPng = ({ svg, language }: Files): Uint8Array => pngOf(tracedSvg(svg, language), pngWidth);

/** Every chart's kit for WeChat by its file name, packed once it is asked for. */
export const kitsOf = (ledger: Ledger, site: URL | undefined): ReadonlyMap<string, () => Uint8Array> =>
  new Map(
    publishedCharts(ledger).flatMap((chart) =>
      languages.map((language) => [
        kitName(chart.id, language),
        () =>
          kitOf(
            parcelOf(ledger, plateOf(ledger, chart, language), site),
            kitImages(ledger, chart, language).map((image) => ({ name: image.name, bytes: pictureBytes(image) })),
          ),
      ]),
    ),
  );

/** The kit of an edition's plate: its picture, drawing and caption. Covers are drawn from today's ledger, so it has none. */
export function pinnedKit(ledger: Ledger, plate: Plate, site: URL | undefined, edition: string): Uint8Array {
  const picture: Packed = { name: `${plate.chart}-${plate.language}.png`, bytes: tracedPng(plate) };
  return kitOf(parcelOf(ledger, plate, site, edition), [picture]);
}
