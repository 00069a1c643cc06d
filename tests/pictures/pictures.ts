import type { Drawing, Text } from '../../src/charts/index.ts';
import { exactWidth } from '../../src/fonts/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { Language } from '../../src/locale/index.ts';
import { type Image, imagesOf } from '../../src/pictures/index.ts';
import { editedFiles } from '../built/edited.ts';
import { stories } from '../charts/stories.ts';

/** Every picture of both stories: a chart added to the content is tested without a line here. */
export type Named = {
  readonly story: string;
  readonly ledger: Ledger;
  readonly image: Image;
  readonly drawing: Drawing;
};
const drawn = (story: string, ledger: Ledger) =>
  imagesOf(ledger).map((image) => ({ story, ledger, image, drawing: image.draw() }));

/** What stands in the place of a withdrawn chart; the real content has none. */
const edited = openLedger(editedFiles);
const gone = [...edited.charts.values()].flatMap(({ id, withdrawn }) => (withdrawn ? [id] : []));

export const pictures: readonly Named[] = [
  ...[...stories].flatMap(([story, ledger]) => drawn(story, ledger)),
  ...drawn('edited', edited).filter(({ image }) => gone.some((id) => new RegExp(`^${id}-..\\.png$`).test(image.name))),
];
export const eachPicture = pictures.map((one) => [`${one.story} ${one.image.name}`, one] as const);
export const isCard = ({ image }: Named): boolean => /-\d+x\d+\.png$/.test(image.name);

/** Where one sign stands, px of the drawing. */
export type Placed = {
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The boxes of the signs of a line, from the advances that it is drawn with. */
export function placedSigns({ x, y, anchor, bold, spans }: Text, language: Language): Placed[] {
  const whole = spans.reduce((sum, { text, size }) => sum + exactWidth(text, size, language, bold), 0);
  let at = x - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  return spans.flatMap(({ text, size }) =>
    Array.from(text).map((sign) => {
      const left = at;
      at += exactWidth(sign, size, language, bold);
      return { sign, left, right: at, top: y - size * 0.9, bottom: y + size * 0.25 };
    }),
  );
}

export const textsOf = ({ marks }: Drawing): Text[] => marks.filter((mark): mark is Text => mark.kind === 'text');
