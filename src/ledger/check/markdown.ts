import MarkdownIt from 'markdown-it';

// Tags are told by the check of wording, in the dataset too.
/** What of markdown has a look on the story's pages. Everything else would come out half done, and is refused by name. */
const shown = new Set([
  'paragraph_open',
  'paragraph_close',
  'inline',
  'text',
  'softbreak',
  'em_open',
  'em_close',
  'strong_open',
  'strong_close',
  'link_open',
  'link_close',
  'heading_open',
  'heading_close',
]);
const names: Readonly<Record<string, string>> = {
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
};
// Everything is parsed, so that it can be told what it was meant for.
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
const entity = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;
const footnote = /\[\^[^\]\n]+\]:?/g;

type Fault = { readonly at: number; readonly message: string };

/** Markdown in a text of the story that has no look, each told once where its line begins, and titles behind the first. */
export function faultsOfMarkdown(text: string): Fault[] {
  const lines = text.split('\n');
  const offset = (line: number) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  const faults: Fault[] = [];
  const told = new Set<string>();
  const tell = (at: number, message: string) => {
    if (!told.has(`${at}${message}`)) faults.push({ at, message });
    told.add(`${at}${message}`);
  };
  let titles = 0;
  for (const token of parser.parse(text, {})) {
    const at = offset(token.map?.[0] ?? 0);
    if (token.type === 'heading_open') {
      titles += 1;
      if (titles > 1) tell(at, '一篇只有第一行是标题：这里写成一段话，或分成两个部分。');
    }
    for (const { type, map } of [token, ...(token.children ?? [])])
      if (!shown.has(type) && names[type])
        tell(map ? offset(map[0]) : at, `正文里的${names[type]}印不出来：这里只写段落，加粗、斜体和链接。`);
  }
  for (const { 0: found, index } of text.matchAll(entity)) tell(index, `「${found}」是网页的代码：直接打那个字。`);
  for (const { 0: found, index } of text.matchAll(footnote))
    tell(index, `正文里的脚注「${found}」印不出来：写进段落里。`);
  return faults;
}
