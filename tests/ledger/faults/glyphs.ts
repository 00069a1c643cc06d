import { data, type Fault, item, pin, story } from '../editing.ts';

const lacking = (signs: string) => `标题和图用的字体里没有「${signs}」这个字：换一个字，或请维护者换字体。`;
const other = 'edits the same words as another fault';

/** Signs that the fonts of titles and pictures lack: the build would stop at them. */
export const glyphFaults: readonly Fault[] = [
  {
    name: 'an emoji in a chart’s title',
    edits: [item('charts', 'projects', '"title": {\n        "zh": "', `"title": {\n        "zh": "${pin}🎉`)],
    problems: [lacking('🎉')],
    alone: other,
  },
  {
    name: 'a family of five signs, which is one to readers, in a figure’s English name',
    edits: [item('figures', 'donations', '"en": "', `"en": "${pin}👩‍👩‍👧 `)],
    problems: [lacking('👩‍👩‍👧')],
    alone: other,
  },
  {
    name: 'two rare characters in the name of a part',
    edits: [item('parts', 'industry', '"zh": "', `"zh": "${pin}𪚥𪚥`)],
    problems: [lacking('𪚥𪚥')],
    alone: other,
  },
  {
    name: 'a sign in the heading of a text',
    edits: [story('zh/industry', '# ', `# ${pin}🍎`)],
    problems: [lacking('🍎')],
    alone: other,
  },
  {
    name: 'a mark that cannot be seen',
    edits: [data('"motto": {\n      "zh": "', `"motto": {\n      "zh": "《${pin}\u{e0100}`)],
    problems: ['这里有一个看不见的字符（U+E0100）：删去它，重打两边的字。'],
    alone: other,
  },
  {
    name: 'a letter that only the fonts of pictures have, in what is set on pages too',
    edits: [item('terms', 'person-times', '"zh": "', `"zh": "${pin}ł`)],
    problems: [lacking('ł')],
    alone: other,
  },
];
