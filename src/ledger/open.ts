import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages, type Quantity } from '../numbers/index.ts';
import { checkCharts, checkDerived } from './check/charts.ts';
import { type Context, leavesOf, teller } from './check/context.ts';
import { type CopyEditor, checkCopy, faultsOfCopy } from './check/copy.ts';
import { checkEvents } from './check/dates.ts';
import { type Covers, checkDrawn, faultsOfHeadings } from './check/drawn.ts';
import { checkFigures, checkSources } from './check/figures.ts';
import { checkIdioms } from './check/idioms.ts';
import { checkNames } from './check/names.ts';
import { checkPublished, withLasting } from './check/published.ts';
import { checkReferences, checkUnique } from './check/references.ts';
import { checkSigns } from './check/signs.ts';
import { checkSourced } from './check/sourced.ts';
import { checkStory, type StoryTexts } from './check/story.ts';
import { checkTexts, type TextChecker, textChecker } from './check/texts.ts';
import { unprintable } from './check/unprintable.ts';
import { checkUse } from './check/use.ts';
import { draftsIn, type Withheld, withdrawnIn } from './check/withheld.ts';
import type { NumberOf } from './check/wording.ts';
import { correctionsIn } from './corrected.ts';
import { deriveEntry, inputsOf } from './deriving.ts';
import { type Evidence, evidenceOf, fingerprintFile } from './fingerprint.ts';
import type { DerivedEntry, FigureEntry, Ledger } from './ledger.ts';
import { type Parsed, parseJson, parseShape } from './parse.ts';
import { ContentError, type Problem } from './problem.ts';
import { type Published, printedIn, readPublished } from './published.ts';
import { isStatement } from './reading.ts';
import { isRaw } from './world.ts';

/** The files of a content folder as texts, so that checks run the same on disk, in an editor and in a test. */
export type ContentFiles = {
  /** The folder as shown in messages, with forward slashes. */
  readonly root: string;
  readonly dataset: string;
  readonly story: Ledger['story'];
  /** sources/<id>.json by that path. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** editions/<date>/dataset.json by that date, oldest first: what was published. */
  readonly editions: ReadonlyMap<string, string>;
  /** editions/<date>/story.json by that date: the story as it was published. The first editions kept none. */
  readonly editionStories?: ReadonlyMap<string, string>;
};

export type Options = {
  /** Drafts are shown in the preview and never published. */
  readonly drafts?: boolean;
  /**
   * Whether it is the work of tables. The story and the charts may then still be behind: what is new is used nowhere yet,
   * what is withdrawn is used still.
   */
  readonly unfinished?: boolean;
  /** Looks after Chinese punctuation and spaces; without it they are not checked. */
  readonly correct?: CopyEditor | undefined;
  /** Says which signs the site's own faces have; without it that is not checked. */
  readonly covers?: Covers;
};

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Reads a content folder. A missing file is told as a problem, not thrown as an error of the file system. */
export function readFiles(folder: string, root: string): ContentFiles {
  const read = (path: string): string => withoutMark(readFileSync(join(folder, path), 'utf8'));
  const list = (path: string, ending: string): string[] => {
    try {
      return readdirSync(join(folder, path))
        .filter((name) => name.endsWith(ending))
        .sort();
    } catch {
      return [];
    }
  };
  const story = (language: Language) =>
    new Map(list(`story/${language}`, '.md').map((name) => [name.slice(0, -3), read(`story/${language}/${name}`)]));
  const inEditions = (name: string) =>
    new Map(
      list('editions', '').flatMap((date) => {
        const path = `editions/${date}/${name}`;
        return /^\d{4}-\d{2}-\d{2}$/.test(date) && existsSync(join(folder, path)) ? [[date, read(path)] as const] : [];
      }),
    );
  let dataset: string;
  try {
    dataset = read('dataset.json');
  } catch {
    throw new ContentError(
      [{ file: `${root}/dataset.json`, line: 1, column: 1, message: '找不到这个文件：账本的数据都在里面。' }],
      new Map(),
    );
  }
  return {
    root,
    dataset,
    story: { zh: story('zh'), en: story('en') },
    fingerprints: new Map(list('sources', '.json').map((name) => [`sources/${name}`, read(`sources/${name}`)])),
    editions: inEditions('dataset.json'),
    editionStories: inEditions('story.json'),
  };
}

/** The evidence of every source that has a fingerprint; a missing or broken file is told. */
function evidenceIn(files: ContentFiles, parsed: Parsed, tell: Context['tell']): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { index, item } of parsed.items.sources) {
    if (item.fingerprint === undefined) continue;
    const path = ['sources', index, 'fingerprint'];
    const text = files.fingerprints.get(item.fingerprint);
    if (text === undefined) {
      tell(path, `找不到指纹文件「${item.fingerprint}」：运行 npm run source -- ${item.id} 原文.txt 生成它。`);
      continue;
    }
    try {
      const fingerprint = fingerprintFile.parse(JSON.parse(text));
      if (fingerprint.source === item.id) evidence.set(item.id, evidenceOf(fingerprint));
      else tell(path, `指纹文件「${item.fingerprint}」是出处「${fingerprint.source}」的：换成「${item.id}」自己的。`);
    } catch {
      tell(
        path,
        `指纹文件「${item.fingerprint}」坏了：运行 npm run source -- ${item.id} 原文.txt 重新生成，不要手改。`,
      );
    }
  }
  return evidence;
}

/** What a text of another encoding turns into when it is read as UTF-8. */
const broken = '\uFFFD';
const notUtf8 = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: '这个文件不是 UTF-8：用记事本「另存为」，编码选 UTF-8，再存一次。',
});

/** What was published, oldest first; an edition that cannot be read is told. */
function editionsOf({ root, editions, editionStories }: ContentFiles, problems: Problem[]): Published[] {
  return [...editions].flatMap(([date, text]) => {
    const read = readPublished(date, `${root}/editions/${date}/dataset.json`, text, editionStories?.get(date));
    if ('printed' in read) return [read];
    problems.push(read);
    return [];
  });
}

/** The texts that can be read; those of another encoding are told and left alone. */
function readable(files: ContentFiles, problems: Problem[]): StoryTexts {
  const of = (language: Language) => {
    const texts = new Map<string, string | undefined>(files.story[language]);
    for (const [name, text] of files.story[language])
      if (text.includes(broken)) {
        problems.push(notUtf8(`${files.root}/story/${language}/${name}.md`));
        texts.set(name, undefined);
      }
    return texts;
  };
  return { zh: of('zh'), en: of('en') };
}

/** Checks everything and tells all problems at once; gives what the ledger is built from. */
export function check(files: ContentFiles, options: Options = {}) {
  const file = `${files.root}/dataset.json`;
  const problems: Problem[] = [];
  if (files.dataset.includes(broken)) return { problems: [notUtf8(file)], texts: textsOf(files) };
  const syntax = parseJson(file, files.dataset);
  problems.push(...syntax.problems, ...unprintable(files));
  if (!syntax.tree) return { problems, texts: textsOf(files) };
  const parsed = parseShape(file, files.dataset, syntax.tree, problems);
  if (!parsed.whole) return { problems, texts: textsOf(files) };
  const { tell, told, toldAt } = teller(file, files.dataset, syntax.tree, problems);
  const { items, site, idioms } = parsed;
  const editions = editionsOf(files, problems);
  const ids = withLasting(parsed.ids, editions.at(-1));
  const evidence = evidenceIn(files, parsed, tell);
  const context: Context = { items, site, leaves: leavesOf(parsed), idioms, ids, evidence, tell, told, toldAt };
  checkUnique(parsed.rawIds, tell);
  checkReferences(context);
  checkSources(context);
  const quantities = checkFigures(context);
  checkEvents(context);
  checkSourced(context);
  checkIdioms(context);
  const drafts: Withheld = options.drafts ? new Map() : draftsIn(items);
  const withheld: Withheld = new Map([...(options.unfinished ? [] : withdrawnIn(items)), ...drafts]);
  checkCharts(context, quantities, checkDerived(context, quantities, withheld), withheld);
  const averages = new Set(items.figures.flatMap(({ item }) => (item.per ? [item.id] : [])));
  const numberOf: NumberOf = (id) => {
    const quantity = quantities.get(id);
    if (quantity) return { bound: quantity.bound, counter: quantity.printed.counter, averaged: averages.has(id) };
    return ids.derived.has(id) ? { bound: 'derived', counter: undefined, averaged: true } : undefined;
  };
  const checker = textChecker(context, numberOf, withheld);
  checkTexts(context, checker, textChecker(context, numberOf, drafts));
  checkNames(context);
  if (options.correct) checkCopy(context, options.correct);
  if (options.covers) checkDrawn(context, options.covers);
  const story = readable(files, problems);
  problems.push(...checkSigns(context, story, files.root));
  problems.push(...checkStory(story, files.root, context, withCopy(checker, options.correct)));
  if (options.covers) problems.push(...faultsOfHeadings(story, files.root, options.covers));
  const root = isRaw(parsed.root) ? parsed.root : {};
  const today = printedIn(root, files.story);
  const comparable = printedIn(root, files.story, editions.at(-1)?.world);
  checkPublished(context, parsed.ids, editions.at(-1), comparable, options.unfinished ? 'table' : 'file');
  if (!options.unfinished) checkUse(context, parsed.root, story, draftsIn(items));
  return { problems, texts: textsOf(files), context, quantities, drafts, editions, today };
}

/** The same checker, and the copy editor behind it where the text is Chinese. */
const withCopy =
  (check: TextChecker, correct: CopyEditor | undefined): TextChecker =>
  (text, language, tell) => {
    check(text, language, tell);
    if (correct && language === 'zh') for (const { at, message } of faultsOfCopy(text, correct)) tell(at, message);
  };

/** Every text that a message can point into, by its path. */
export function textsOf(files: ContentFiles): Map<string, string> {
  const texts = new Map([[`${files.root}/dataset.json`, files.dataset]]);
  for (const language of languages)
    for (const [name, text] of files.story[language]) texts.set(`${files.root}/story/${language}/${name}.md`, text);
  return texts;
}

/** Reads, checks and indexes a content folder. Throws ContentError with every problem. */
export function openLedger(files: ContentFiles, options: Options = {}): Ledger {
  const result = check(files, options);
  const site = result.context?.site;
  if (result.problems.length > 0 || !result.context || !result.today || !site)
    throw new ContentError(result.problems, result.texts);
  return deepFreeze(
    build(result.context, result.today, site, result.quantities, result.drafts, result.editions, files),
  );
}

function build(
  { items, evidence, ids }: Context,
  today: Ledger['today'],
  site: Ledger['site'],
  quantities: ReadonlyMap<string, Quantity>,
  drafts: Withheld,
  editions: readonly Published[],
  files: ContentFiles,
): Ledger {
  const sources = new Map(items.sources.map(({ item }) => [item.id, item]));
  const counts = { story: 0, reference: 0 };
  const figures = items.figures.flatMap(({ item }): FigureEntry[] => {
    const [quantity, source] = [quantities.get(item.id), sources.get(item.quote.source)];
    if (!quantity || !source || drafts.has(item.id)) return [];
    counts[source.role] += 1;
    const proof = evidence.get(source.id);
    const proved = proof ? (proof.sentences ? 'whole' : 'parts') : 'none';
    const stated = isStatement(item.literal);
    return [
      { kind: 'figure', id: item.id, figure: item, quantity, source, number: counts[source.role], stated, proved },
    ];
  });
  const byId = new Map(figures.map((entry) => [entry.id, entry]));
  const derived = items.derived.flatMap(({ item }, index): DerivedEntry[] => {
    const [, [a, b]] = inputsOf(item);
    const [first, second] = [byId.get(a), byId.get(b)];
    if (!first || !second) return [];
    return [
      {
        kind: 'derived',
        id: item.id,
        derived: item,
        ...deriveEntry(item, first, second),
        inputs: [first, second],
        number: index + 1,
      },
    ];
  });
  const indexed = <T extends { id: string }>(list: readonly { item: T }[]) =>
    new Map(list.map(({ item }) => [item.id, item]));
  return {
    site,
    sources,
    places: indexed(items.places),
    parts: items.parts.map(({ item }) => item),
    figures,
    derived,
    entries: new Map([...figures, ...derived].map((entry) => [entry.id, entry])),
    events: indexed(items.events),
    charts: indexed(items.charts),
    terms: indexed(items.terms),
    corrections: correctionsIn(
      items.corrections.map(({ item }) => item),
      (name, id) => ids[name].has(id),
    ),
    editions,
    today,
    story: files.story,
  };
}

/** Freezes plain objects and arrays all the way down; maps are read-only by type. */
function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  return value;
}
