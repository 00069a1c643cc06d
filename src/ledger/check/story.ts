import { type Language, languages } from '../../numbers/index.ts';
import { directives } from '../directives.ts';
import { position } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import type { TextChecker } from './texts.ts';

/** The texts of the narrative by language and name, without the ending: zh/opening. */
export type StoryTexts = Readonly<Record<Language, ReadonlyMap<string, string>>>;

const other: Record<Language, Language> = { zh: 'en', en: 'zh' };
const called: Record<Language, string> = { zh: '中文', en: '英文' };

/** Names of the story's files: opening, one a part, limits. */
export const storyNames = (parts: readonly string[]): string[] => ['opening', ...parts, 'limits'];

/** Files paired by name, each with a heading; directives, numbers and wording; every chart stands once. */
export function checkStory(story: StoryTexts, root: string, context: Context, check: TextChecker): Problem[] {
  const problems: Problem[] = [];
  const names = storyNames([...context.ids.parts]);
  for (const language of languages) {
    const placed = new Set<string>();
    for (const [name, text] of story[language]) {
      const file = `${root}/story/${language}/${name}.md`;
      const tell = (at: number, message: string) => problems.push({ file, ...position(text, at), message });
      if (!names.includes(name)) {
        tell(0, `没有叫「${name}」的部分：文件名用 parts 里的 id、opening 或 limits。`);
        continue;
      }
      if (!story[other[language]].has(name))
        tell(0, `缺${called[other[language]]}：在 story/${other[language]}/ 里写一个同名的 ${name}.md。`);
      if (!/^# \S/.test(text)) tell(0, '第一行要是标题：「# 」后面写这一部分的标题。');
      check(text, language, tell);
      for (const { kind, id, start, raw } of directives(text).good) {
        if (kind !== 'chart') continue;
        if (!new RegExp(`^\\{chart:${id}\\}$`, 'm').test(text)) tell(start, `${raw} 要独占一行，前后各空一行。`);
        if (placed.has(id)) tell(start, `图「${id}」在正文里出现了两次：留一处。`);
        placed.add(id);
      }
    }
    for (const name of names)
      if (!story.zh.has(name) && !story.en.has(name) && language === 'zh')
        problems.push({ file: `${root}/dataset.json`, line: 1, column: 1, message: `缺正文：写 story/zh/${name}.md 和 story/en/${name}.md。` });
  }
  return problems;
}
