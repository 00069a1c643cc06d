/** The room's door: other rooms import from here only. */

export { sent } from './classic.ts';
export { changedSince } from './plate/changed.ts';
export { csvFile, type Files, filesOf, pinnedFilesOf, svgFile } from './plate/files.ts';
export { faultsOfPlate } from './plate/held.ts';
export { escapeHtml } from './plate/markup.ts';
export { plateOf } from './plate/plate.ts';
export { reserved, reserveOf } from './plate/reserve.ts';
export { turn } from './plate/sheet.ts';
export { plateStyle } from './plate/style.ts';
export { tokensNamed } from './plate/tokens.ts';
export type { Parcel } from './snippets/caption.ts';
export { drawnSize } from './snippets/figure.ts';
export { goneOembed, type OEmbed, oembedOf } from './snippets/oembed.ts';
export { type SnippetKind, snippetKinds, snippets } from './snippets/snippets.ts';
export { wechatText } from './snippets/wechat.ts';
