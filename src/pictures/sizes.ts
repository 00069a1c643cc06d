import { standaloneWidth, widest } from '../charts/index.ts';
import { turn } from '../embeds/index.ts';
import { cards } from './cards/frame.ts';
import { pngWidth } from './images.ts';

const card = (wanted: (typeof cards)[number]['name']): string =>
  cards.flatMap(({ name, pixels }) => (name === wanted ? [pixels.join('×')] : [])).join('');

/** px of whatever is handed out, as it is printed: pictures, drawings, cards, and the width at which an embed turns. */
export const sizesInPx = {
  png: String(pngWidth),
  svg: String(standaloneWidth),
  widest: String(widest),
  wide: card('wide'),
  square: card('square'),
  cover: card('cover'),
  turn: String(turn),
} as const;
