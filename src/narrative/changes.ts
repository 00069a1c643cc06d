import { dateText, type Published } from '../dataset/index.ts';
import { type Change, type CorrectionChange, type Ledger, labelOf, type Reworded } from '../ledger/index.ts';
import { type Language, localeOf } from '../locale/index.ts';
import { countBeforeCounter, countOf, countWord } from '../numbers/index.ts';
import { correctionText } from './correction.ts';
import { plainText } from './runs.ts';

type Words = Readonly<Record<Language, string>>;

const words = {
  edition: { zh: '{date}版', en: 'Edition of {date}' },
  correction: { zh: '更正：{label}', en: 'Corrected: {label}' },
  corrections: { zh: '更正{counts}处', en: '{counts} corrections' },
  rewording: { zh: '{date}版之后改过的文字', en: 'Worded anew since the edition of {date}' },
  reworded: { zh: '只改了说法，没有改数：{counts}处。', en: 'Only the wording changed, in {counts}.' },
  withdrawal: { zh: '撤下：{label}', en: 'Withdrawn: {label}' },
  kept: {
    zh: '存下{counts}。这一版的图有自己的网址，以后不再变。',
    en: 'Keeps {counts}. The charts of this edition have addresses of their own and change no more.',
  },
  added: { zh: '新增：{names}。', en: 'New: {names}.' },
  follows: { zh: '跟着改的：{names}。', en: 'Changed with it: {names}.' },
  chart: { zh: '图「{name}」', en: 'the chart “{name}”' },
  value: { zh: '推算「{name}」', en: 'the derived value “{name}”' },
} as const satisfies Record<string, Words>;

/** What an edition holds, with its counter in Chinese and its noun in English. */
const kinds = {
  figures: { zh: '笔数', one: 'figure', other: 'figures' },
  derived: { zh: '笔推算', one: 'derived value', other: 'derived values' },
  charts: { zh: '张图', one: 'chart', other: 'charts' },
} as const;

const fill = (text: Words, language: Language, values: Readonly<Record<string, string>>): string =>
  text[language].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

function countsOf({ ids }: Published, language: Language): string {
  const counts = (['figures', 'derived', 'charts'] as const).flatMap((kind) => {
    const size = ids.get(kind)?.size ?? 0;
    const { zh, one, other } = kinds[kind];
    if (size === 0) return [];
    return [
      { zh: `${countBeforeCounter(size)}${zh}`, en: `${countWord(size, 'en')} ${size === 1 ? one : other}` }[language],
    ];
  });
  return localeOf(language).listed(counts);
}

/** What was changed, as a heading. */
export function changeTitle(ledger: Ledger, change: Change, language: Language): string {
  if (change.kind === 'edition') return fill(words.edition, language, { date: dateText(change.date, language) });
  if (change.kind === 'rewording') return fill(words.rewording, language, { date: dateText(change.since, language) });
  if (change.kind === 'correction' && !change.chart && !change.entry) return correctionTitle(ledger, change, language);
  const label = change.chart
    ? plainText(ledger, change.chart.title[language], language)
    : change.entry
      ? labelOf(change.entry, language)
      : '';
  return fill(words[change.kind], language, { label });
}

/** A correction of several things, or of one that has no page of its own. */
function correctionTitle(ledger: Ledger, { correction: { fields } }: CorrectionChange, language: Language): string {
  const [first] = fields;
  const name = first?.of && ledger.today.readable.nameOf([first.of], first.id);
  if (name && fields.every(({ of, id }) => of === first.of && id === first.id))
    return fill(words.correction, language, { label: plainText(ledger, name[language], language) });
  return fill(words.corrections, language, { counts: counted(fields.length, language) });
}

const counted = (count: number, language: Language): string => {
  const word = countOf(count, language);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** What else prints something new since a change, or stands at an address that was not there before. */
export function changeEffects(ledger: Ledger, change: Change, language: Language): readonly Effect[] {
  if (change.kind === 'withdrawal' || change.kind === 'rewording') return [];
  const { charts, entries } = change.touched;
  return [
    ...charts.map((chart) => ({
      path: `charts/${chart.id}`,
      name: plainText(ledger, chart.title[language], language),
      kind: 'chart' as const,
    })),
    ...entries.map((entry) => ({
      path: `figures/${entry.id}`,
      name: labelOf(entry, language),
      kind: entry.kind === 'derived' ? ('value' as const) : ('figure' as const),
    })),
  ];
}

/** Something with an address of its own, as a sentence about changes calls it. */
export type Effect = { readonly path: string; readonly name: string; readonly kind: 'chart' | 'value' | 'figure' };

/** What an effect is called in a sentence: 图「…」. */
export const effectName = ({ kind, name }: Effect, language: Language): string =>
  kind === 'figure' ? name : fill(words[kind], language, { name });

/** The sentence around the names of effects, in its two halves. */
export function effectFrame(change: Change, language: Language): readonly [before: string, after: string] {
  const [before = '', after = ''] = words[change.kind === 'edition' ? 'added' : 'follows'][language].split('{names}');
  return [before, after];
}

/** What was done, in words made from the data; of a correction without its day, which stands beside it. */
export function changeText(ledger: Ledger, change: Change, language: Language): string {
  if (change.kind === 'edition') return fill(words.kept, language, { counts: countsOf(change.edition, language) });
  if (change.kind === 'correction')
    return correctionText(ledger, change.correction, language, { dated: false, named: !change.entry && !change.chart });
  if (change.kind === 'rewording') {
    const { length } = change.texts;
    const counts = { zh: countBeforeCounter(length), en: textsCounted(length) }[language];
    return fill(words.reworded, language, { counts });
  }
  return plainText(ledger, change.withdrawn.reason[language], language);
}

const textsCounted = (count: number): string => `${countWord(count, 'en')} ${count === 1 ? 'place' : 'places'}`;

/** What a reworded text belongs to: 图「…」的图下说明. */
export function rewordedName(ledger: Ledger, { name, field, heading }: Reworded, language: Language): string {
  const called = plainText(ledger, name[language], language);
  if (field === '') return called;
  return { zh: `「${called}」的${heading.zh}`, en: `${called}: ${heading.en}` }[language];
}

/** A change as the one sentence that the feed prints. */
export function changeSentence(ledger: Ledger, change: Change, language: Language): string {
  const effects = changeEffects(ledger, change, language).map((effect) => effectName(effect, language));
  const [before, after] = effectFrame(change, language);
  const gap = localeOf(language).gap;
  const text = changeText(ledger, change, language);
  const names = change.kind === 'rewording' ? change.texts.map((one) => rewordedName(ledger, one, language)) : [];
  if (names.length > 0) return `${text}${gap}${localeOf(language).listed(names)}${localeOf(language).stop}`;
  return effects.length === 0 ? text : `${text}${gap}${before}${localeOf(language).listed(effects)}${after}`;
}
