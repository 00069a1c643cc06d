import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counterNamed, foldWidth, type Language, languages, type Quantity } from '../numbers/index.ts';
import { built } from './building.ts';
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
import { faultsOfEncoding } from './encoding.ts';
import type { Fault, FileFault, Tell, TextFault } from './fault.ts';
import { type Evidence, evidenceOf, fingerprintFile, isWhole } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { located } from './located.ts';
import { type Parsed, parseJson, parseShape } from './parse.ts';
import { ContentError, type Problem } from './problem.ts';
import { type Published, printedIn, readPublished } from './published.ts';
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
    const file = `${root}/dataset.json`;
    throw new ContentError(
      located([{ file, at: 0, code: 'dataset-missing', args: {} }], { file, text: '' }),
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
function evidenceIn(files: ContentFiles, parsed: Parsed, tell: Tell): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { index, item } of parsed.items.sources) {
    if (item.fingerprint === undefined) continue;
    const path = ['sources', index, 'fingerprint'];
    const { id, fingerprint: file } = item;
    const text = files.fingerprints.get(file);
    if (text === undefined) {
      tell(path, 'fingerprint-missing', { file, id });
      continue;
    }
    try {
      const fingerprint = fingerprintFile.parse(JSON.parse(text));
      if (fingerprint.source !== id) tell(path, 'fingerprint-of-other', { file, id, other: fingerprint.source });
      else if (isWhole(fingerprint)) evidence.set(id, evidenceOf(fingerprint));
      else tell(path, 'fingerprint-broken', { file, id });
    } catch {
      tell(path, 'fingerprint-broken', { file, id });
    }
  }
  return evidence;
}

/** What was published, oldest first; an edition that cannot be read is told. */
function editionsOf({ root, editions, editionStories }: ContentFiles, problems: Problem[]): Published[] {
  return [...editions].flatMap(([date, text]) => {
    const read = readPublished(date, `${root}/editions/${date}/dataset.json`, text, editionStories?.get(date));
    if ('printed' in read) return [read];
    problems.push(read);
    return [];
  });
}

/** The texts that can be read; those with damaged signs are told and left alone. */
function readable(files: ContentFiles, faults: Fault[]): StoryTexts {
  const of = (language: Language) => {
    const texts = new Map<string, string | undefined>(files.story[language]);
    for (const [name, text] of files.story[language]) {
      const found = faultsOfEncoding(text);
      if (found.length === 0) continue;
      faults.push(...inFile(`${files.root}/story/${language}/${name}.md`, found));
      texts.set(name, undefined);
    }
    return texts;
  };
  return { zh: of('zh'), en: of('en') };
}

const inFile = (file: string, faults: readonly TextFault[]): FileFault[] => faults.map((one) => ({ ...one, file }));

/** Checks everything and tells all problems at once; gives what the ledger is built from. */
export function check(files: ContentFiles, options: Options = {}) {
  const file = `${files.root}/dataset.json`;
  const texts = textsOf(files);
  const faults: Fault[] = [];
  const damaged = faultsOfEncoding(files.dataset);
  const syntax = damaged.length > 0 ? { faults: damaged } : parseJson(files.dataset);
  const { tree } = syntax;
  faults.push(...inFile(file, syntax.faults));
  const problemsOf = () => located(faults, { file, text: files.dataset, tree }, texts);
  if (damaged.length > 0) return { problems: problemsOf(), texts };
  faults.push(...unprintable(files));
  const parsed = tree && parseShape(tree, faults);
  if (!parsed?.whole) return { problems: problemsOf(), texts };
  const damagedEditions: Problem[] = [];
  const editions = editionsOf(files, damagedEditions);
  const found = checkItems(files, parsed, editions.at(-1), options, faults);
  return { problems: [...problemsOf(), ...damagedEditions], texts, ...found, editions };
}

/** Checks what is well formed. Gives the context with what could be read in it. */
function checkItems(
  files: ContentFiles,
  parsed: Parsed,
  last: Published | undefined,
  options: Options,
  faults: Fault[],
): { context: Context; quantities: ReadonlyMap<string, Quantity>; drafts: Withheld; today: Ledger['today'] } {
  const { tell, told, toldAt } = teller(faults);
  const { items, site, idioms, refused } = parsed;
  const ids = withLasting(parsed.ids, last);
  const evidence = evidenceIn(files, parsed, tell);
  const context: Context = {
    items,
    site,
    root: parsed.root,
    leaves: leavesOf(parsed),
    idioms,
    refused,
    ids,
    evidence,
    tell,
    told,
    toldAt,
  };
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
  const nouns = new Map(
    items.figures.flatMap(({ item }) => (item.noun ? [[item.id, [item.noun.one, item.noun.other]] as const] : [])),
  );
  const numberOf: NumberOf = (id) => {
    const quantity = quantities.get(id);
    if (quantity) {
      const { counter } = quantity.printed;
      const own = nouns.get(id) ?? counterNamed(foldWidth(counter))?.en ?? [];
      return { bound: quantity.bound, counter, averaged: averages.has(id), nouns: own };
    }
    return ids.derived.has(id) ? { bound: 'derived', counter: undefined, averaged: true, nouns: [] } : undefined;
  };
  const checker = textChecker(context, numberOf, withheld);
  checkTexts(context, checker, textChecker(context, numberOf, drafts));
  checkNames(context);
  if (options.correct) checkCopy(context, options.correct);
  if (options.covers) checkDrawn(context, options.covers);
  const story = readable(files, faults);
  faults.push(...checkSigns(context, story, files.root));
  faults.push(...checkStory(story, files.root, context, withCopy(checker, options.correct)));
  if (options.covers) faults.push(...faultsOfHeadings(story, files.root, options.covers));
  const root = isRaw(parsed.root) ? parsed.root : {};
  const today = printedIn(root, files.story);
  const comparable = printedIn(root, files.story, last?.world);
  checkPublished(context, parsed.ids, last, comparable, options.unfinished ? 'table' : 'file');
  if (!options.unfinished) checkUse(context, parsed.root, story, draftsIn(items));
  return { context, quantities, drafts, today };
}

/** The same checker, and the copy editor behind it where the text is Chinese. */
const withCopy =
  (check: TextChecker, correct: CopyEditor | undefined): TextChecker =>
  (text, language, free) => [
    ...check(text, language, free),
    ...(correct && language === 'zh' ? faultsOfCopy(text, correct) : []),
  ];

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
  const { problems, texts } = result;
  if (problems.length > 0 || !('context' in result) || !result.context.site) throw new ContentError(problems, texts);
  return built({ ...result, site: result.context.site, story: files.story });
}
