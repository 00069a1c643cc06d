import { type Language, languages } from '../../numbers/index.ts';
import { directives } from '../directives.ts';
import { position } from '../locate.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../shape.ts';
import type { Context } from './context.ts';
import { faultsOfMarkdown } from './markdown.ts';
import type { TextChecker } from './texts.ts';
import { faultOfMarkup } from './wording.ts';

/** The texts of the narrative by language and name, without the ending: zh/opening. One that cannot be read has no text. */
export type StoryTexts = Readonly<Record<Language, ReadonlyMap<string, string | undefined>>>;

const other: Record<Language, Language> = { zh: 'en', en: 'zh' };
const called: Record<Language, string> = { zh: '中文', en: '英文' };

/** Names of the story's files: opening, one a part, limits. */
export const storyNames = (parts: readonly string[]): string[] => ['opening', ...parts, 'limits'];

/** Where a chart stands in the story of one language. */
type Placed = { readonly name: string; readonly raw: string; readonly tell: (message: string) => void };

/** Files paired by name, each with a heading; directives, numbers and wording; every chart stands once, in both languages. */
export function checkStory(story: StoryTexts, root: string, context: Context, check: TextChecker): Problem[] {
  const problems: Problem[] = [];
  const names = storyNames([...context.ids.parts]);
  // A mistyped file name is told once, not as a missing file as well.
  const meant = (language: Language) =>
    new Set([...story[language].keys()].map((name) => (names.includes(name) ? name : nearest(name, names))));
  const present = { zh: meant('zh'), en: meant('en') };
  const faulty = new Set<string>();
  const placed = { zh: new Map<string, Placed>(), en: new Map<string, Placed>() };
  for (const language of languages)
    for (const [name, text] of story[language]) {
      if (text === undefined) continue;
      const file = `${root}/story/${language}/${name}.md`;
      const tell = (at: number, message: string) => problems.push({ file, ...position(text, at), message });
      if (!names.includes(name)) {
        const near = nearest(name, names);
        tell(
          0,
          `没有叫「${name}」的部分：${near ? `是不是「${near}」？` : ''}文件名用 parts 里的 id、opening 或 limits。`,
        );
        continue;
      }
      const before = problems.length;
      if (!present[other[language]].has(name))
        tell(0, `缺${called[other[language]]}：在 story/${other[language]}/ 里写一个同名的 ${name}.md。`);
      if (!/^# \S/.test(text)) tell(0, '第一行要是标题：「# 」后面写这一部分的标题。');
      check(text, language, tell);
      const markup = faultOfMarkup(text);
      if (markup) tell(markup.at, markup.message);
      for (const fault of faultsOfMarkdown(text)) tell(fault.at, fault.message);
      placeCharts(name, text, tell, placed[language]);
      if (problems.length > before) faulty.add(name);
    }
  for (const name of names)
    if (!faulty.has(name) && languages.every((language) => story[language].get(name) !== undefined))
      tellUnlike(name, story, root, problems);
  tellUnpaired(placed, story, context);
  for (const name of names)
    if (!present.zh.has(name) && !present.en.has(name))
      context.tell(
        ['parts', context.items.parts.find(({ item }) => item.id === name)?.index ?? -1, 'id'],
        `缺正文：写 story/zh/${name}.md 和 story/en/${name}.md。`,
      );
  return problems;
}

/** The charts of one text: each on a line of its own, and none twice in a language. */
function placeCharts(
  name: string,
  text: string,
  tell: (at: number, message: string) => void,
  placed: Map<string, Placed>,
): void {
  for (const { kind, id, start, raw } of directives(text).good) {
    if (kind !== 'chart') continue;
    if (!new RegExp(`^\\{chart:${id}\\}$`, 'm').test(text)) tell(start, `${raw} 要独占一行，前后各空一行。`);
    if (placed.has(id)) tell(start, `图「${id}」在正文里出现了两次：留一处。`);
    else placed.set(id, { name, raw, tell: (message) => tell(start, message) });
  }
}

/**
 * Numbers, dates and words that one language names and the other does not; two that stand against one another are told
 * once, in the English text. Only of texts without another fault, which may well be the reason.
 */
function tellUnlike(name: string, story: StoryTexts, root: string, problems: Problem[]): void {
  const named = (language: Language) => {
    const text = story[language].get(name) ?? '';
    return new Map(
      directives(text)
        .good.filter(({ kind }) => kind !== 'chart')
        .map((one) => [`${one.kind}:${one.id}`, { ...one, file: `${root}/story/${language}/${name}.md`, text }]),
    );
  };
  const both = { zh: named('zh'), en: named('en') };
  const only = (language: Language) =>
    [...both[language]].flatMap(([key, one]) => (both[other[language]].has(key) ? [] : [one]));
  const lone = { zh: only('zh'), en: only('en') };
  for (const language of languages)
    for (const [index, { file, text, start, raw }] of lone[language].entries()) {
      const twin = lone[other[language]][index];
      if (twin && language === 'zh') continue;
      const message = twin
        ? `这里是 ${raw}，中文里是 ${twin.raw}：两种文字说的要是同一笔，改成一样的。`
        : `${called[other[language]]}里没有 ${raw}：在 story/${other[language]}/${name}.md 里也写上它，两种文字说的要是同样的数。`;
      problems.push({ file, ...position(text, start), message });
    }
}

/** A chart of one language that the other one leaves out, unless its whole file is missing or it is misnamed there. */
function tellUnpaired(placed: Record<Language, Map<string, Placed>>, story: StoryTexts, { ids }: Context): void {
  for (const language of languages) {
    const there = placed[other[language]];
    if ([...there.keys()].some((id) => !ids.charts.has(id))) continue;
    for (const [id, { name, raw, tell }] of placed[language])
      if (ids.charts.has(id) && !there.has(id) && story[other[language]].get(name) !== undefined)
        tell(`${called[other[language]]}正文里没有这张图：在 story/${other[language]}/${name}.md 里也放 ${raw}。`);
  }
}
