import { standaloneWidth, widest } from '../charts/index.ts';
import { turn } from '../embeds/index.ts';
import { cards } from './cards/frame.ts';
import { pngWidth } from './images.ts';

const card = (wanted: (typeof cards)[number]['name']): string =>
  cards.flatMap(({ name, pixels }) => (name === wanted ? [pixels.join('×')] : [])).join('');

/** The px that pages print: sizes of pictures, drawings and cards, and the width at which an embed's layout turns. */
export const sizesInPx = {
  png: String(pngWidth),
  svg: String(standaloneWidth),
  widest: String(widest),
  wide: card('wide'),
  square: card('square'),
  cover: card('cover'),
  turn: String(turn),
} as const;
