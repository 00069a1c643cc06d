import type { Parcel } from './caption.ts';
import { componentSnippet } from './component.ts';
import { framelessSnippet, imageSnippet } from './figure.ts';
import { frameBlockSnippet, frameSnippet } from './frame.ts';
import { wechatText } from './wechat.ts';
import { wordpressSnippet } from './wordpress.ts';

/** Every way a chart can be put into somebody else's article, the most useful first. */
export const snippetKinds = ['frame', 'frame-block', 'wordpress', 'frameless', 'image', 'wechat', 'component'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** What is copied, by its kind. A new one is a line here, a line above, its words on the page. */
export const snippets: Readonly<Record<SnippetKind, (parcel: Parcel) => string>> = {
  frame: frameSnippet,
  'frame-block': frameBlockSnippet,
  wordpress: wordpressSnippet,
  frameless: framelessSnippet,
  image: imageSnippet,
  wechat: (parcel) => wechatText(parcel).html,
  component: componentSnippet,
};
