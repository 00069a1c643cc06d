import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeHtml, type Parcel, wechatText } from '../embeds/index.ts';
import { type Language, localeOf } from '../locale/index.ts';

/** A picture of the kit, by its file name. */
export type Packed = { readonly name: string; readonly bytes: Uint8Array };

/** The earliest date that a zip can store, so that the bytes do not depend on the time. Zips store local time. */
const noDay = (): Date => new Date(1980, 0, 1);

const page = (title: string, body: string, language: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${localeOf(language).tag}">`,
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    body,
    '</html>\n',
  ].join('\n');

/** The name of a chart's kit. */
export const kitName = (chart: string, language: Language): string => `${chart}-${language}-wechat.zip`;

/**
 * All that an editor of WeChat uploads or pastes, in one zip: the pictures given, the drawing, the caption as text, and both
 * as a page to be opened and copied. The same bytes on every machine.
 */
export function kitOf(parcel: Parcel, pictures: readonly Packed[]): Uint8Array {
  const { chart, language, title, svg } = parcel.plate;
  const { html, plain } = wechatText(parcel);
  const files: Zippable = {};
  // A PNG is packed already.
  for (const { name, bytes } of pictures) files[name] = [bytes, { level: 0 }];
  files[`${chart}-${language}.svg`] = strToU8(`${svg}\n`);
  // The byte order mark and both line ends are for the editors of older Windows.
  files['caption.txt'] = strToU8(`\ufeff${plain.replaceAll('\n', '\r\n')}\r\n`);
  files['article.html'] = strToU8(page(title, html, language));
  return zipSync(files, { mtime: noDay() });
}
