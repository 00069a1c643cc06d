import { type Context, directives, type FileFault, nearest, type Said, type TextFault } from '../dataset/index.ts';
import { firstLanguage, type Language, languages, otherLanguage } from '../locale/index.ts';
import { faultsOfMarkdown } from './markdown.ts';
import type { TextChecker } from './texts.ts';
import { faultOfMarkup } from './wording.ts';

/** The texts of the narrative by language and name, without the ending: zh/opening. One that cannot be read has no text. */
export type StoryTexts = Readonly<Record<Language, ReadonlyMap<string, string | undefined>>>;

/** Names of the story's files: opening, one a part, limits. */
const storyNames = (parts: readonly string[]): string[] => ['opening', ...parts, 'limits'];

/** Where a chart stands in the story of one language. */
type Placed = { readonly name: string; readonly raw: string; readonly report: (said: Said) => void };

/** Files paired by name, each with a heading; directives, numbers and wording; every chart stands once, in both languages. */
export function checkStory(story: StoryTexts, root: string, context: Context, check: TextChecker): FileFault[] {
  const faults: FileFault[] = [];
  const names = storyNames([...context.ids.parts]);
  // A mistyped file name is reported once, not as a missing file as well.
  const meant = (language: Language) =>
    new Set([...story[language].keys()].map((name) => (names.includes(name) ? name : nearest(name, names))));
  const present = { zh: meant('zh'), en: meant('en') };
  const faulty = new Set<string>();
  const placed = { zh: new Map<string, Placed>(), en: new Map<string, Placed>() };
  for (const language of languages)
    for (const [name, text] of story[language]) {
      if (text === undefined) continue;
      const file = `${root}/story/${language}/${name}.md`;
      const report = (fault: TextFault) => void faults.push({ ...fault, file });
      if (!names.includes(name)) {
        report({ at: 0, code: 'unknown-part-file', args: { name, near: nearest(name, names) } });
        continue;
      }
      const before = faults.length;
      if (!present[otherLanguage[language]].has(name))
        report({ at: 0, code: 'language-missing', args: { language: otherLanguage[language], name } });
      if (!/^# \S/.test(text)) report({ at: 0, code: 'heading-missing', args: {} });
      for (const fault of check(text, language)) report(fault);
      const markup = faultOfMarkup(text);
      if (markup) report(markup);
      for (const fault of faultsOfMarkdown(text)) report(fault);
      placeCharts(name, text, report, placed[language]);
      if (faults.length > before) faulty.add(name);
    }
  for (const name of names)
    if (!faulty.has(name) && languages.every((language) => story[language].get(name) !== undefined))
      faults.push(...faultsOfUnlike(name, story, root));
  reportUnpaired(placed, story, context);
  for (const name of names)
    if (!present.zh.has(name) && !present.en.has(name))
      context.report(
        ['parts', context.items.parts.find(({ item }) => item.id === name)?.index ?? -1, 'id'],
        'text-missing',
        { name },
      );
  return faults;
}

/** The charts of one text: each on a line of its own, and none twice in a language. */
function placeCharts(
  name: string,
  text: string,
  report: (fault: TextFault) => void,
  placed: Map<string, Placed>,
): void {
  for (const { kind, id, start, raw } of directives(text).good) {
    if (kind !== 'chart') continue;
    if (!new RegExp(`^\\{chart:${id}\\}$`, 'm').test(text)) report({ at: start, code: 'chart-in-line', args: { raw } });
    if (placed.has(id)) report({ at: start, code: 'chart-twice', args: { id } });
    else placed.set(id, { name, raw, report: (said) => report({ ...said, at: start }) });
  }
}

/**
 * Numbers, dates and words that one language names and the other does not; two that stand against one another are reported
 * once, in the English text. Only of texts without another fault, which may well be the reason.
 */
function faultsOfUnlike(name: string, story: StoryTexts, root: string): FileFault[] {
  const named = (language: Language) => {
    const text = story[language].get(name) ?? '';
    return new Map(
      directives(text)
        .good.filter(({ kind }) => kind !== 'chart')
        .map((one) => [`${one.kind}:${one.id}`, { ...one, file: `${root}/story/${language}/${name}.md` }]),
    );
  };
  const both = { zh: named('zh'), en: named('en') };
  const only = (language: Language) =>
    [...both[language]].flatMap(([key, one]) => (both[otherLanguage[language]].has(key) ? [] : [one]));
  const lone = { zh: only('zh'), en: only('en') };
  return languages.flatMap((language) =>
    lone[language].flatMap(({ file, start: at, raw }, index): FileFault[] => {
      const twin = lone[otherLanguage[language]][index];
      if (!twin) return [{ file, at, code: 'number-unpaired', args: { language: otherLanguage[language], name, raw } }];
      return language === firstLanguage
        ? []
        : [{ file, at, code: 'languages-unlike', args: { raw, chinese: twin.raw } }];
    }),
  );
}

/** A chart of one language that the other one leaves out, unless its whole file is missing or it is misnamed there. */
function reportUnpaired(placed: Record<Language, Map<string, Placed>>, story: StoryTexts, { ids }: Context): void {
  for (const language of languages) {
    const there = placed[otherLanguage[language]];
    if ([...there.keys()].some((id) => !ids.charts.has(id))) continue;
    for (const [id, { name, raw, report }] of placed[language])
      if (ids.charts.has(id) && !there.has(id) && story[otherLanguage[language]].get(name) !== undefined)
        report({ code: 'chart-unpaired', args: { language: otherLanguage[language], name, raw } });
  }
}
