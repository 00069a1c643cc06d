import { escapeHtml } from '../plate/markup.ts';
import { captionLines, type Parcel } from './caption.ts';

/**
 * A chart for an article in WeChat, which takes no frame, script or link: the drawing, and the caption with its addresses
 * written out. As rich text it is pasted into the editor; the plain one is what other editors get.
 */
export function wechatText(parcel: Parcel): { readonly html: string; readonly plain: string } {
  const lines = captionLines(parcel);
  const paragraphs = lines
    .slice(1)
    .map((line) => `<p style="font-size:14px;line-height:1.75;color:#4e4b45">${escapeHtml(line)}</p>`);
  return {
    html: ['<section>', parcel.plate.svg, ...paragraphs, '</section>'].join('\n'),
    plain: lines.join('\n'),
  };
}
