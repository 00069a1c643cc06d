import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { type Parcel, plateOf, wechatText } from '../../src/embeds/index.ts';
import { languages } from '../../src/locale/index.ts';
import { imageBytes, kitImages, kitName, kitOf } from '../../src/pictures/index.ts';
import { stories } from '../charts/stories.ts';

/** The files of a zip, read by somebody else's reader, checksums proved. */
async function unpacked(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(zip), { checkSignature: true, useWebWorkers: false });
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) throw new Error(`${entry.filename} is a folder`);
    files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
    expect(entry.lastModDate.getFullYear()).toBe(1980);
  }
  await reader.close();
  return files;
}

const textIn = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const each = [...stories].flatMap(([story, ledger]) =>
  [...ledger.charts.values()]
    .slice(0, 2)
    .flatMap((chart) =>
      languages.map((language) => [`${story} ${chart.id} ${language}`, ledger, chart, language] as const),
    ),
);

test.for(each)('the kit of %s opens, holds what WeChat asks for, and is the same anywhere', async (row) => {
  const [, ledger, chart, language] = row;
  const plate = plateOf(ledger, chart, language);
  const at = (path: string) => `https://ledger.example/${path}`;
  const to = { embed: at('e'), page: at('p'), csv: at('c'), png: at('i'), svg: at('s'), script: at('j') };
  const parcel: Parcel = { plate, to, credit: { site: 'S', licence: 'L' } };
  const pictures = kitImages(ledger, chart, language).map((image) => ({ name: image.name, bytes: imageBytes(image) }));
  const zip = kitOf(parcel, pictures);
  const files = await unpacked(zip);
  const name = `${chart.id}-${language}`;
  expect([...files.keys()].toSorted()).toEqual(
    [
      `${name}.png`,
      `${name}-900x383.png`,
      `${name}-600x600.png`,
      `${name}.svg`,
      'caption.txt',
      'article.html',
    ].toSorted(),
  );
  for (const { name: file, bytes } of pictures)
    expect(Buffer.from(bytes).equals(files.get(file) ?? new Uint8Array())).toBe(true);
  expect(textIn(files.get(`${name}.svg`))).toBe(`${plate.svg}\n`);
  const { html, plain } = wechatText(parcel);
  expect(textIn(files.get('caption.txt'))).toBe(`\ufeff${plain.replaceAll('\n', '\r\n')}\r\n`);
  expect(textIn(files.get('article.html'))).toContain(html);
  const zone = process.env['TZ'];
  try {
    for (const other of ['Pacific/Kiritimati', 'America/Adak', 'Asia/Shanghai']) {
      process.env['TZ'] = other;
      expect(Buffer.from(kitOf(parcel, pictures)).equals(zip), other).toBe(true);
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('a kit has a name of its own in each language', () => {
  expect(languages.map((language) => kitName('some-chart', language))).toEqual([
    'some-chart-zh-wechat.zip',
    'some-chart-en-wechat.zip',
  ]);
});
