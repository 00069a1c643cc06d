/** Public interface: other folders of src import from here only. */

export { sent } from './classic.ts';
export { changedSince } from './plate/changed.ts';
export { csvFile, type Files, filesOf, pinnedFilesOf, svgFile } from './plate/files.ts';
export { escapeHtml } from './plate/markup.ts';
export { turn } from './plate/measures.ts';
export { plateOf } from './plate/plate.ts';
export { reserved, reserveOf } from './plate/reserve.ts';
export { plateStyle } from './plate/style.ts';
export { tokensNamed } from './plate/tokens.ts';
export { faultsOfPlate } from './plate/verify.ts';
export type { Parcel } from './snippets/caption.ts';
export { sizeOfSvg } from './snippets/figure.ts';
export { type OEmbed, oembedOf, withdrawnOembed } from './snippets/oembed.ts';
export { type SnippetKind, snippetKinds, snippets } from './snippets/snippets.ts';
export { wechatText } from './snippets/wechat.ts';
