import type { ContentFiles, FileFault, Said } from '../dataset/index.ts';

/** Overrides of the direction of writing: what is shown is then not what stands there. */
const overrides = '\\u202a-\\u202e\\u2066-\\u2069';
const inProse = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${overrides}]`, 'g');
/** In JSON a control is written as an escape, and so may half a sign be; a text there is one line. An escaped backslash begins none. */
const inJson = new RegExp(
  `[${overrides}]|(?<=(?:^|[^\\\\])(?:\\\\\\\\)*)\\\\(?:[bfnrt]|u(?:00(?:[01][0-9a-f]|7f|[89][0-9a-f])|202[a-e]|206[6-9]` +
    `|d[89ab][0-9a-f]{2}(?!\\\\ud[c-f])))|(?<!\\\\ud[89ab][0-9a-f]{2})(?<=(?:^|[^\\\\])(?:\\\\\\\\)*)\\\\ud[c-f][0-9a-f]{2}`,
  'gi',
);

const shown = (found: string): string =>
  found.startsWith('\\') ? found : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const saidOf = (found: string): Said =>
  /^\\ud/i.test(found)
    ? { code: 'half-sign', args: { sign: found } }
    : { code: 'control-sign', args: { sign: shown(found) } };

/** Signs that cannot be printed, or that change how others are shown, wherever they stand in the content. */
export function unprintable({ root, dataset, story }: ContentFiles): FileFault[] {
  const texts = [
    [`${root}/dataset.json`, dataset, inJson] as const,
    ...Object.entries(story).flatMap(([language, all]) =>
      [...all].map(([name, text]) => [`${root}/story/${language}/${name}.md`, text, inProse] as const),
    ),
  ];
  return texts.flatMap(([file, text, pattern]) =>
    [...text.matchAll(pattern)]
      // JSON has its escapes in small letters only; others keep it from being read, which is reported by itself.
      .filter(({ 0: found }) => !/^\\[A-Z]/.test(found))
      .map(({ 0: found, index }) => ({ ...saidOf(found), file, at: index })),
  );
}
