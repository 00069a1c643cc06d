import type { Language } from '../../locale/index.ts';

const called: Readonly<Record<Language, string>> = { zh: '中文', en: '英文' };
/** Elements of markdown that have no look, by the names that the parser gives their tokens. */
const elements = {
  image: '图片',
  table_open: '表格',
  fence: '代码',
  code_block: '代码（行首空了四格）',
  code_inline: '代码',
  hr: '分隔线',
  bullet_list_open: '列表',
  ordered_list_open: '编号列表',
  blockquote_open: '引用块',
  s_open: '删除线',
  hardbreak: '强行换行',
} as const;
export type Element = keyof typeof elements;
/** Whether a token of markdown is one that has a name of its own here. */
export const isElement = (name: string): name is Element => name in elements;

const unused = {
  figures: (id: string) => `「${id}」哪里也没有用到：在正文里写 {${id}}，或放进一张图；不用就删去。`,
  derived: (id: string) => `「${id}」哪里也没有用到：在正文里写 {${id}}，或放进一张图；不用就删去。`,
  events: (id: string) => `「${id}」哪里也没有用到：在正文里写 {${id}}，或放进一张时间图；不用就删去。`,
  charts: (id: string) => `图「${id}」哪里也没有用到：在正文里放 {chart:${id}}，独占一行，中英各一次；不用就删去。`,
  terms: (id: string) => `「${id}」哪里也没有用到：在正文里写 {term:${id}}；不用就删去。`,
} as const;

type There = { language: Language; name: string };

/** What is said of the story's files, of what stands in one language alone, of what stands nowhere. */
export const storyMessages = {
  'unknown-part-file': ({ name, near }: { name: string; near: string | undefined }) =>
    `没有叫「${name}」的部分：${near ? `是不是「${near}」？` : ''}文件名用 parts 里的 id、opening 或 limits。`,
  'language-missing': ({ language, name }: There) =>
    `缺${called[language]}：在 story/${language}/ 里写一个同名的 ${name}.md。`,
  'text-missing': ({ name }: { name: string }) => `缺正文：写 story/zh/${name}.md 和 story/en/${name}.md。`,
  'heading-missing': (_: Record<string, never>) => '第一行要是标题：「# 」后面写这一部分的标题。',
  'heading-again': (_: Record<string, never>) => '一篇只有第一行是标题：这里写成一段话，或分成两个部分。',
  'chart-in-line': ({ raw }: { raw: string }) => `${raw} 要独占一行，前后各空一行。`,
  'chart-twice': ({ id }: { id: string }) => `图「${id}」在正文里出现了两次：留一处。`,
  'chart-unpaired': ({ language, name, raw }: There & { raw: string }) =>
    `${called[language]}正文里没有这张图：在 story/${language}/${name}.md 里也放 ${raw}。`,
  'languages-unlike': ({ raw, chinese }: { raw: string; chinese: string }) =>
    `这里是 ${raw}，中文里是 ${chinese}：两种文字说的要是同一笔，改成一样的。`,
  'number-unpaired': ({ language, name, raw }: There & { raw: string }) =>
    `${called[language]}里没有 ${raw}：在 story/${language}/${name}.md 里也写上它，两种文字说的要是同样的数。`,
  'element-unshown': ({ element }: { element: Element }) =>
    `正文里的${elements[element]}印不出来：这里只写段落，加粗、斜体和链接。`,
  'entity-typed': ({ found }: { found: string }) => `「${found}」是网页的代码：直接打那个字。`,
  'footnote-typed': ({ found }: { found: string }) => `正文里的脚注「${found}」印不出来：写进段落里。`,
  unused: ({ id, kind }: { id: string; kind: keyof typeof unused }) => unused[kind](id),
} as const;
