import type { Path } from '../locate.ts';
import type { Collection } from '../schema/dataset.ts';
import { formats, kinds } from '../schema/formats.ts';
import { meaningsAt, spoken } from '../schema/lookup.ts';
import { sampleOf } from '../schema/sample.ts';

const kindOf = (name: string): string => kinds[name] ?? name;
const meant = (near: string | undefined): string => (near === undefined ? '' : `是不是「${near}」？`);

/** Codes with what they mean: 「repost」（转载）、「report」（报道）. */
const listed = (codes: readonly string[], at: Path): string => {
  const meanings = meaningsAt(at);
  return codes
    .map((code) => {
      const meaning = meanings.get(code);
      return `「${code}」${meaning ? `（${meaning}）` : ''}`;
    })
    .join('、');
};

/** What one of a collection is called. */
const called: Readonly<Record<Collection, string>> = {
  sources: '出处',
  places: '地方',
  parts: '部分',
  measures: '口径',
  figures: '一笔数',
  derived: '推算的一笔',
  events: '事',
  charts: '图',
  terms: '词',
  corrections: '更正',
};

type Field = { field: string };

/** What is said of the shape of the dataset: fields, types, values, ids. What the schema says of a field it is asked itself. */
export const shapeMessages = {
  'field-twice': ({ field }: Field) => `字段「${field}」写了两次：留一个。`,
  'file-other-type': ({ kind }: { kind: string }) => `整个文件应当是一个${kindOf(kind)}。`,
  'other-type': ({ field, kind }: Field & { kind: string }) => `「${field}」应当是${kindOf(kind)}。`,
  'english-missing': (_: Field) => '缺英文：加上 "en": "…"，为英文读者另写，不逐字翻译。',
  'chinese-missing': (_: Field) => '缺中文：加上 "zh": "…"。',
  'field-missing': ({ field, within }: Field & { within: Path }) =>
    `缺${spoken(within, field)}：加上 ${sampleOf([...within, field])}。`,
  'fields-missing': ({ fields, within }: { fields: readonly string[]; within: Path }) =>
    `缺${fields.map((field) => spoken(within, field)).join('、')}：加上 ${fields.map((field) => sampleOf([...within, field])).join(', ')}。`,
  'field-too-deep': ({ field, object }: Field & { object: string }) =>
    `「${field}」写进了「${object}」里面：移到「${object}」的外面，和它并列。`,
  'field-too-high': ({ field, object }: Field & { object: string }) =>
    `「${field}」写在了「${object}」外面：移进「${object}」里。`,
  'unknown-field': ({ field, near }: Field & { near: string | undefined }) =>
    `不认识的字段「${field}」：${meant(near) || '删去它，或对照 content/README.md 改名。'}`,
  'code-missing': ({ field, allowed, at }: Field & { allowed: readonly string[]; at: Path }) =>
    `缺「${field}」：写${listed(allowed, at)}中的一个。`,
  'unknown-code': ({
    field,
    value,
    near,
    allowed,
    at,
  }: Field & { value: string; near: string | undefined; allowed: readonly string[]; at: Path }) =>
    `「${field}」不能是「${value}」：${meant(near)}可以写${listed(allowed, at)}。`,
  'wrong-format': ({ format }: { format: keyof typeof formats }) => formats[format],
  'too-few': ({ field, least }: Field & { least: number }) => `「${field}」至少要有 ${least} 项。`,
  'too-many': ({ field, most }: Field & { most: number }) => `「${field}」至多有 ${most} 项。`,
  'exactly-one': ({ fields, within }: { fields: readonly string[]; within: Path }) =>
    `${fields.map((field) => spoken(within, field)).join('、')}，这几样写一样，只写一样。`,
  unfilled: (_: Record<string, never>) => '这里还是「…」：把它换成要写的字。',
  'no-such-day': (_: Record<string, never>) => '没有这一天：核对月份和日子。',
  'ditto-in-part': (_: Record<string, never>) => 'date 和 reason 两样都写，或者都不写（和上一条同一天、同一个原因）。',
  'day-unpadded': ({ written }: { written: string }) => `月和日都写两位数字：写「${written}」。`,
  'unknown-id': ({ id, kinds, near }: { id: string; kinds: readonly Collection[]; near: string | undefined }) =>
    `没有叫「${id}」的${kinds.length > 4 ? '一条' : kinds.map((kind) => called[kind]).join('或')}：${meant(near) || `核对 id，或先在 ${kinds[0]} 里加上它。`}`,
  'id-taken': ({ id, elsewhere }: { id: string; elsewhere: Collection | undefined }) =>
    `id「${id}」已经有${elsewhere ? `（在 ${elsewhere} 里）` : ''}：换一个，id 就是网址，不能重复。`,
} as const;
