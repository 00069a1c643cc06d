import {
  type Bilingual,
  type Collection,
  type CorrectionEntry,
  calledOf,
  collections,
  fieldsOf,
  headingOf,
  numberFields,
} from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import type { Entry, Ledger } from './ledger.ts';

/** One field that was corrected: of which item, from what, to what. */
export type CorrectedField = {
  /** The collection of the item; undefined where it is no longer there. */
  readonly of: Collection | undefined;
  readonly id: string;
  readonly field: string;
  readonly old: Bilingual;
  readonly new: Bilingual;
};
/** What was changed on one day for one reason: one field, or several. */
export type Correction = {
  readonly date: string;
  readonly reason: Bilingual;
  readonly fields: readonly CorrectedField[];
};

const collectionNames = Object.keys(collections) as Collection[];

/** The collection that a correction's id and field belong to. */
const ownerOf = (
  { id, field }: Pick<CorrectionEntry, 'id' | 'field'>,
  has: (name: Collection, id: string) => boolean,
): Collection | undefined =>
  collectionNames.find((name) => has(name, id) && fieldsOf(name).some(({ path }) => path[0] === field));

/** Corrections grouped as they were made: an entry without day and reason belongs to the one before it. */
export function correctionsIn(
  entries: readonly CorrectionEntry[],
  has: (name: Collection, id: string) => boolean,
): Correction[] {
  const made: { date: string; reason: Bilingual; fields: CorrectedField[] }[] = [];
  for (const entry of entries) {
    const { id, field, old, new: now, date, reason } = entry;
    const one = { of: ownerOf(entry, has), id, field, old, new: now };
    if (date !== undefined && reason !== undefined) made.push({ date, reason, fields: [one] });
    else made.at(-1)?.fields.push(one);
  }
  return made;
}

/** The same as the dataset has them. */
export const entriesOf = ({ date, reason, fields }: Correction): CorrectionEntry[] =>
  fields.map(({ id, field, old, new: now }, at) => ({
    id,
    field,
    old,
    new: now,
    ...(at === 0 ? { date, reason } : {}),
  }));

/** What a field is called in a sentence: as its declaration names it in either language. */
export const fieldName = ({ of, field }: CorrectedField, language: Language): string =>
  of ? { zh: headingOf, en: calledOf }[language](of, field) : field;

/** Whether it is the number itself that was changed, not what is said of it. */
export const ofNumber = ({ of, field }: CorrectedField): boolean => of === 'figures' && numberFields.has(field);

const about =
  (names: readonly Collection[], ids: readonly string[]) =>
  ({ of, id }: CorrectedField): boolean =>
    of !== undefined && names.includes(of) && ids.includes(id);

/** The corrections with any field that is `meant`, each reduced to those fields, in the order they were made. */
function chosen(ledger: Ledger, meant: (field: CorrectedField) => boolean): Correction[] {
  return ledger.corrections.flatMap((one) => {
    const fields = one.fields.filter(meant);
    return fields.length > 0 ? [{ ...one, fields }] : [];
  });
}

/** The corrections of an entry in the order in which they were made; of a derived value, those of what it is made of as well. */
export const correctionsOf = (ledger: Ledger, entry: Entry): readonly Correction[] =>
  chosen(
    ledger,
    entry.kind === 'figure'
      ? about(['figures'], [entry.id])
      : (field) =>
          about(['derived'], [entry.id])(field) ||
          about(
            ['figures'],
            entry.inputs.map(({ id }) => id),
          )(field),
  );

/** The corrections of a chart itself, and of the numbers of what it shows. */
export const correctionsOfChart = (ledger: Ledger, chart: string, entries: readonly Entry[]): readonly Correction[] => {
  const shown = entries.flatMap((entry) => (entry.kind === 'figure' ? [entry] : [...entry.inputs, entry]));
  const own = about(['charts'], [chart]);
  const ids = shown.map(({ id }) => id);
  const formula = about(['derived'], ids);
  return chosen(ledger, (field) => own(field) || formula(field) || (ofNumber(field) && ids.includes(field.id)));
};
