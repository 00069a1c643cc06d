import {
  type Bilingual,
  type Collection,
  calledOf,
  collections,
  headingOf,
  none,
  numberField,
  type PrintedItem,
  printedItem,
  type State,
} from '../dataset/index.ts';
import { languages } from '../locale/index.ts';

/** A text that was reworded, or removed together with its item: listed for readers, needs no correction. */
export type Reworded = {
  readonly of: Collection | 'site' | 'story';
  readonly id: string;
  /** What the thing is called. */
  readonly name: Bilingual;
  /** The field, as its declaration calls it; empty where the whole thing is gone. */
  readonly field: string;
  readonly heading: Bilingual;
  /** The words before and now; of a section of the story they are the section itself, and not repeated. */
  readonly old?: Bilingual;
  readonly new?: Bilingual;
};

const listed = (Object.keys(collections) as Collection[]).filter((name) => name !== 'corrections');
/** The sections of the story that belong to no part. */
const sections: Readonly<Record<string, Bilingual>> = {
  opening: { zh: '开头', en: 'opening' },
  limits: { zh: '末章', en: 'last section' },
};
const siteName: Bilingual = { zh: '网站', en: 'the site' };

const namesOf = (of: Collection | 'site', field: string): Bilingual => ({
  zh: headingOf(of, field),
  en: calledOf(of, field),
});

/** Fields that say the same and are drawn otherwise: the way a row of a chart is drawn, how wide a date. */
function drawnOtherwise(was: PrintedItem | undefined, is: PrintedItem | undefined): string[] {
  return [...(was?.meaning ?? [])].flatMap(([field, { key, words }]) => {
    const now = is?.meaning.get(field);
    const same = now?.words.zh === words.zh && now.words.en === words.en;
    return now && same && now.key !== key && field !== numberField ? [field] : [];
  });
}

function differing(
  thing: Pick<Reworded, 'id' | 'name'> & { readonly of: Collection | 'site' },
  was: PrintedItem | undefined,
  is: PrintedItem | undefined,
): Reworded[] {
  const fields = new Set([...(was?.wording.keys() ?? []), ...(is?.wording.keys() ?? [])]);
  const corrected = was?.meaning.get(numberField)?.words.zh !== is?.meaning.get(numberField)?.words.zh;
  const drawn = drawnOtherwise(was, is).map((field) => ({ ...thing, field, heading: namesOf(thing.of, field) }));
  const worded = [...fields].flatMap((field): Reworded[] => {
    // A new number comes with a new clause, and the number's correction covers both.
    if (corrected && field === 'quote') return [];
    // A withdrawal is listed as a change of its own.
    if (field === 'withdrawn' && !was?.wording.has(field)) return [];
    const [old, now] = [was?.wording.get(field) ?? none, is?.wording.get(field) ?? none];
    if (old.key === now.key || (old.words.zh === now.words.zh && old.words.en === now.words.en)) return [];
    return [{ ...thing, field, heading: namesOf(thing.of, field), old: old.words, new: now.words }];
  });
  return [...worded, ...drawn];
}

/** Sections of the story whose text is another one in either language. */
function sectionsBetween(before: State, after: State): Reworded[] {
  const { story } = before;
  if (!story || !after.story) return [];
  const names = new Set([...story.zh.keys(), ...story.en.keys(), ...after.story.zh.keys(), ...after.story.en.keys()]);
  return [...names].sort().flatMap((id) => {
    const same = languages.every((language) => story[language].get(id) === after.story?.[language].get(id));
    const name = sections[id] ?? after.readable.nameOf(['parts'], id) ?? before.readable.nameOf(['parts'], id);
    return same
      ? []
      : [
          {
            of: 'story' as const,
            id,
            name: name ?? { zh: id, en: id },
            field: 'text',
            heading: { zh: '正文', en: 'text' },
          },
        ];
  });
}

/** Every text that was reworded between two states of the ledger, in the order of the dataset. */
export function rewordedBetween(before: State, after: State): readonly Reworded[] {
  const ofSite = [before, after].map(({ readable }) => readable.site && printedItem('site', readable.site, readable));
  const found = differing({ of: 'site', id: 'site', name: siteName }, ofSite[0], ofSite[1]);
  for (const name of listed)
    for (const id of before.ids.get(name) ?? []) {
      const called = (state: State) => state.readable.nameOf([name], id);
      const thing = { of: name, id, name: called(after) ?? called(before) ?? { zh: id, en: id } };
      if (after.ids.get(name)?.has(id))
        found.push(...differing(thing, before.printed(name, id), after.printed(name, id)));
      else found.push({ ...thing, field: '', heading: { zh: '', en: '' }, old: thing.name, new: none.words });
    }
  return [...found, ...sectionsBetween(before, after)];
}
