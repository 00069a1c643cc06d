import type { Bilingual } from '../schema/text.ts';

type Wanted = {
  readonly id: string;
  readonly field: string;
  readonly old: Bilingual;
  readonly new: Bilingual;
  readonly date: string;
};
/** Where the editor writes a correction: an entry of the file is pasted, a row of a table is typed. */
type Written = 'file' | 'table';

/**
 * What is to be added to `corrections`, ready to be pasted in the lines in which an import writes it, or column by column;
 * only the reason is left to be filled in. `first` where there is none yet.
 */
function ask({ id, field, old, new: now, date }: Wanted, first: boolean, written: Written): string {
  if (written === 'table')
    return `在「corrections」表最后加一行：id 写「${id}」，field 写「${field}」，old.zh 写「${old.zh}」，old.en 写「${old.en}」，new.zh 写「${now.zh}」，new.en 写「${now.en}」，date 写「${date}」，reason.zh、reason.en 写原因。`;
  const entry = { id, field, old, new: now, date, reason: { zh: '…', en: '…' } };
  const where = first ? '在 corrections 的方括号里加上' : '在 corrections 最后一条后面打一个逗号，换行加上';
  return `${where}：\n${JSON.stringify(entry, null, 2).replace(/^/gm, '    ')}`;
}

/** Where the Chinese is the same, what differs is the English. */
const inEnglish = (was: Bilingual, is: Bilingual): string =>
  was.zh === is.zh ? `（英文「${was.en}」改成了「${is.en}」）` : '';
const withdrawal = (today: string): string => `"withdrawn": { "date": "${today}", "reason": { "zh": "…", "en": "…" } }`;

type None = Record<string, never>;
type Asked = { wanted: Wanted; of: string; first: boolean; written: Written };

/** What is said of what was published, and of how it was changed. */
export const publishedMessages = {
  'correction-wanted': ({ wanted, of, since, first, written }: Asked & { since: string }) =>
    `「${wanted.id}」${of}在 ${since} 那一版里印的是「${wanted.old.zh}」${inEnglish(wanted.old, wanted.new)}，现在是「${wanted.new.zh}」：发布过的要改，先登记更正，${ask(wanted, first, written)}`,
  'correction-again': ({ wanted, of, first, written }: Asked) =>
    `「${wanted.id}」${of}最后一次更正改作「${wanted.old.zh}」，现在是「${wanted.new.zh}」：改回去，或者再登记一次更正，${ask(wanted, first, written)}`,
  'correction-twice': ({ id, since }: { id: string; since: string }) =>
    `「${id}」这一处在 ${since} 那一版以后已经更正过一次，中间印过的字没有存下来：两条并成一条，或先运行 npm run edition 存一版，再登记第二条。`,
  'correction-of-nothing': ({
    id,
    field,
    near,
    allowed,
  }: {
    id: string;
    field: string;
    near: string | undefined;
    allowed: readonly string[];
  }) =>
    `「${id}」的「${field}」不用更正，或没有这个字段：${near ? `是不是「${near}」？` : ''}要更正的字段有 ${allowed.join('、')}。`,
  'correction-first-ditto': (_: None) => '第一条更正要写 date 和 reason：不写的意思是「同上」，而上面没有。',
  'correction-changes-nothing': ({ words }: { words: string }) =>
    `更正前后都是「${words}」：new 写改成的，没有改就删去这一条。`,
  'correction-old-not-printed': ({
    old,
    id,
    said,
    language,
  }: {
    old: string;
    id: string;
    said: string;
    language: string;
  }) => `更正前不是「${old}」：「${id}」印过的是「${said}」，old.${language} 写「${said}」。`,
  'correction-unpublished': ({ id }: { id: string }) => `「${id}」还没有发布过，改就是了，不用更正：删去这一条。`,
  'correction-deleted': ({ id, old, now, file }: { id: string; old: string; now: string; file: string }) =>
    `「${id}」的更正（从「${old}」改作「${now}」）发布过，不能删改：照 ${file} 里的抄回来。`,
  'published-renamed': ({ id }: { id: string }) =>
    `id 发布过就不能改，它就是网址：这一笔发布时叫「${id}」，改回「${id}」。`,
  'published-deleted': ({
    id,
    what,
    file,
    line,
    today,
  }: {
    id: string;
    what: string;
    file: string;
    line: number;
    today: string;
  }) =>
    `「${id}」发布过，不能删：${what}的网址还在。从 ${file} 第 ${line} 行把它抄回来；不要了，就在里面加上 ${withdrawal(today)}。`,
  'published-draft': ({ id, today }: { id: string; today: string }) =>
    `「${id}」发布过，不能再当草稿：删去 "draft"；不要了，就加上 ${withdrawal(today)}。`,
  'updated-before-edition': ({ updated, last }: { updated: string; last: string }) =>
    `${updated} 比最近一版（${last}）还早：写最后一次改动内容的日子。`,
  'day-too-early': ({ what, date, since }: { what: string; date: string; since: string }) =>
    `${what}的日子 ${date} 早于 ${since}：日子照先后排，不早于它改的那一版，也不早于前一条。`,
  'day-too-late': ({ what, date, updated }: { what: string; date: string; updated: string }) =>
    `${what}的日子 ${date} 晚于 site 的 updated（${updated}）：核对两处，updated 写最后一次改动的日子。`,
  'edition-unreadable': (_: None) => '这是已经发布的一版，读不出来了：版本不能改，请从版本库里取回原来的文件。',
  'edition-changed': (_: None) =>
    '这个文件属于已经发布的一版，和当初存下的不一样了。版本不能改：请从版本库里取回原来的文件。',
  'edition-file-gone': (_: None) => '这一版的目录里写着这个文件，现在找不到。版本不能改：请从版本库里取回。',
  'edition-file-foreign': (_: None) => '这一版的目录里没有这个文件：版本不能改，删去它。',
  'edition-moved': ({ folder, date }: { folder: string; date: string }) =>
    `这个文件夹叫「${folder}」，里面是 ${date} 那一版：文件夹名就是网址，改回「${date}」；抄出来的一份，删去。`,
  'edition-unlinked': ({ before }: { before: string }) =>
    `这一版没有接着前一版（${before}）：版本由 npm run edition 存，一版记着前一版；抄来的一份，删去。`,
  'edition-before-gone': ({ date, root }: { date: string; root: string }) =>
    `这一版接着 ${date} 那一版，它不在了：从版本库里取回 ${root}/editions/${date}。`,
  'edition-between': ({ date, folder }: { date: string; folder: string }) =>
    `这一版接着 ${date} 那一版，中间却多了「${folder}」：版本由 npm run edition 存，删去多出来的。`,
  'edition-list-changed': ({ date }: { date: string }) =>
    `${date} 那一版的目录和后一版记下的不一样了：版本不能改，请从版本库里取回原来的文件。`,
  'edition-newest-gone': ({ date, root }: { date: string; root: string }) =>
    `存下过 ${date} 那一版，${root}/editions/${date} 不在了：发布过的不能删，从版本库里取回来。`,
  'edition-unknown': ({ date, wanted }: { date: string; wanted: string }) =>
    `最近存下的一版是 ${date}，这里记的不是它：写回 ${wanted}。`,
  'plate-forged': ({ fault }: { fault: string }) =>
    `${fault}：图版由程序造，发布以后不能改。请从版本库里取回原来的文件。`,
} as const;
