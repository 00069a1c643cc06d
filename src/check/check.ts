import {
  type ContentFiles,
  type Context,
  type Fault,
  type FileFault,
  faultsOfEncoding,
  isRaw,
  leavesOf,
  located,
  type Parsed,
  type Problem,
  type Published,
  parseJson,
  parseShape,
  printedIn,
  readPublished,
  reporter,
  type TextFault,
  textsOf,
} from '../dataset/index.ts';
import { inEach, isChinese, type Language } from '../locale/index.ts';
import { counterNamed, foldWidth, type Quantity } from '../numbers/index.ts';
import { checkCharts } from './charts.ts';
import { type CopyEditor, checkCopy, faultsOfCopy } from './copy.ts';
import { checkEvents } from './dates.ts';
import { checkDerived } from './derived.ts';
import { evidenceIn } from './evidence.ts';
import { checkFigures, checkSources } from './figures.ts';
import { type Covers, checkGlyphs, faultsOfHeadings } from './glyphs.ts';
import { checkIdioms } from './idioms.ts';
import { checkNames } from './names.ts';
import { checkPublished, withLasting } from './published.ts';
import { checkReferences, checkUnique } from './references.ts';
import { checkSigns } from './signs.ts';
import { checkSourced } from './sourced.ts';
import { checkStory, type StoryTexts } from './story.ts';
import { checkTexts, type TextChecker, textChecker } from './texts.ts';
import { unprintable } from './unprintable.ts';
import { checkUse } from './use.ts';
import { draftsIn, type Withheld, withdrawnIn } from './withheld.ts';
import type { NumberOf } from './wording.ts';

export type Options = {
  /** Drafts are shown in the preview and never published. */
  readonly drafts?: boolean;
  /**
   * Whether an import of tables is checked. Story and charts may then lag behind: new items may be unused, withdrawn
   * ones still used.
   */
  readonly unfinished?: boolean;
  /** Looks after Chinese punctuation and spaces; without it they are not checked. */
  readonly correct?: CopyEditor | undefined;
  /** Says which signs the site's own fonts have; without it that is not checked. */
  readonly covers?: Covers;
};

/** What was published, oldest first; an edition that cannot be read is reported. */
function editionsOf({ root, editions, editionStories }: ContentFiles, problems: Problem[]): Published[] {
  return [...editions].flatMap(([date, text]) => {
    const read = readPublished(date, `${root}/editions/${date}/dataset.json`, text, editionStories?.get(date));
    if ('printed' in read) return [read];
    problems.push(read);
    return [];
  });
}

/** The texts that can be read; those with damaged signs are reported and left alone. */
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
  return inEach(of);
}

const inFile = (file: string, faults: readonly TextFault[]): FileFault[] => faults.map((one) => ({ ...one, file }));

/** Checks everything and reports all problems at once; gives what the ledger is built from. */
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
): {
  context: Context;
  quantities: ReadonlyMap<string, Quantity>;
  drafts: Withheld;
  today: ReturnType<typeof printedIn>;
} {
  const { report, reported, reportedAt } = reporter(faults);
  const { items, site, idioms, refused } = parsed;
  const ids = withLasting(parsed.ids, last);
  const evidence = evidenceIn(files, parsed, report);
  const context: Context = {
    items,
    site,
    root: parsed.root,
    leaves: leavesOf(parsed),
    idioms,
    refused,
    ids,
    evidence,
    report,
    reported,
    reportedAt,
  };
  checkUnique(parsed.rawIds, report);
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
  if (options.covers) checkGlyphs(context, options.covers);
  const story = readable(files, faults);
  faults.push(...checkSigns(context, story, files.root));
  faults.push(...checkStory(story, files.root, context, withCopy(checker, options.correct)));
  if (options.covers) faults.push(...faultsOfHeadings(story, files.root, options.covers));
  const root = isRaw(parsed.root) ? parsed.root : {};
  const today = printedIn(root, files.story);
  const comparable = printedIn(root, files.story, last?.readable);
  checkPublished(context, parsed.ids, last, comparable, options.unfinished ? 'table' : 'file');
  if (!options.unfinished) checkUse(context, parsed.root, story, draftsIn(items));
  return { context, quantities, drafts, today };
}

/** The same checker, and the copy editor behind it where the text is Chinese. */
const withCopy =
  (check: TextChecker, correct: CopyEditor | undefined): TextChecker =>
  (text, language, free) => [
    ...check(text, language, free),
    ...(correct && isChinese(language) ? faultsOfCopy(text, correct) : []),
  ];
