import type { z } from 'zod';
import type { Path } from './locate.ts';
import { formats, kinds } from './schema/formats.ts';

type Issue = z.core.$ZodIssue;
/** A fault of shape: at which path, and the sentence. `key` marks that the path's last step is a property name to point at. */
export type ShapeFault = { readonly path: Path; readonly message: string };

/** Sentences of rules that no shape can tell. */
const sentences: Record<string, string> = {
  unfilled: '这里还是「…」：把它换成要写的字。',
  noSuchDay: '没有这一天：核对月份和日子。',
  ditto: 'date 和 reason 两样都写，或者都不写（和上一条同一天、同一个原因）。',
};

const formatOf = (name: string): string | undefined => Object.entries(formats).find(([key]) => key === name)?.[1];

/** Fields of which exactly one is written, by the name of the rule. */
const oneOf: Record<string, readonly string[]> = {
  operation: ['ratio', 'difference', 'share'],
  member: ['figure', 'derived', 'event', 'unstated'],
};

/** How many keys of an object lie between two names: the nearest allowed name for a typo. */
export function nearest(name: string, allowed: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const candidate of allowed) {
    const distance = editDistance(name, candidate);
    // At least half of the name must stand as it was meant: en is neither to nor open.
    const near = distance <= Math.max(2, name.length / 3) && distance * 2 <= name.length;
    if (near && (!best || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length] ?? 0;
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    root,
  );

/** A value as the editor wrote it. Parsed objects have no prototype, so String() would throw on them. */
const shownValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
/** What the schema knows of a path: the fields that may stand there, and what the codes of a closed list mean. */
export type Lookup = {
  readonly keysAt: (path: Path) => readonly string[];
  readonly meaningsAt: (path: Path) => ReadonlyMap<string, string>;
  readonly spoken: (path: Path, name: string) => string;
  /** What to paste for a field that is missing. */
  readonly sampleOf: (path: Path) => string;
};

/** Codes with what they mean: 「repost」（转载）、「report」（报道）. */
const listed = (codes: readonly unknown[], meanings: ReadonlyMap<string, string>): string =>
  codes
    .map((code) => {
      const meaning = meanings.get(String(code));
      return `「${String(code)}」${meaning ? `（${meaning}）` : ''}`;
    })
    .join('、');

function invalidType(issue: Extract<Issue, { code: 'invalid_type' }>, value: unknown, lookup: Lookup): string {
  const path = issue.path as Path;
  const field = String(path.at(-1) ?? '');
  if (field === '') return `整个文件应当是一个${kinds[issue.expected] ?? issue.expected}。`;
  if (value !== undefined) return `「${field}」应当是${kinds[issue.expected] ?? issue.expected}。`;
  if (field === 'en') return '缺英文：加上 "en": "…"，为英文读者另写，不逐字翻译。';
  if (field === 'zh') return '缺中文：加上 "zh": "…"。';
  return `缺${lookup.spoken(path.slice(0, -1), field)}：加上 ${lookup.sampleOf(path)}。`;
}

function unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>, allowed: readonly string[]): ShapeFault[] {
  return issue.keys.map((key) => {
    const near = nearest(key, allowed);
    return {
      path: [...(issue.path as Path), key],
      message: `不认识的字段「${key}」：${near ? `是不是「${near}」？` : '删去它，或对照 content/README.md 改名。'}`,
    };
  });
}

/** Of the branches of a union, the faults of the one that came nearest: the fewest, and not merely another type. */
function ofUnion(
  { errors, path }: Extract<Issue, { code: 'invalid_union' }>,
  faultsOf: (issues: readonly Issue[]) => ShapeFault[],
): ShapeFault[] {
  const depth = (faults: readonly Issue[]) => Math.max(...faults.map((fault) => fault.path.length));
  const wrongType = (faults: readonly Issue[]) =>
    Number(faults.some((f) => f.path.length === 0 && (f.code === 'invalid_type' || f.code === 'invalid_value')));
  const branches = errors
    .filter((issues) => issues.length > 0)
    .map((issues) => ({
      issues,
      faults: faultsOf(issues.map((one) => ({ ...one, path: [...path, ...one.path] }) as Issue)),
    }));
  branches.sort(
    (a, b) =>
      wrongType(a.issues) - wrongType(b.issues) ||
      depth(b.issues) - depth(a.issues) ||
      a.faults.length - b.faults.length,
  );
  return branches[0]?.faults ?? [];
}

const refined = (path: Path, fields: readonly string[], spoken: Lookup['spoken']): string =>
  `${fields.map((field) => spoken(path, field)).join('、')}，这几样写一样，只写一样。`;

/** A value that is not one of those allowed, or none at all. */
function notAllowed(
  field: string,
  value: unknown,
  allowed: readonly unknown[],
  meanings: ReadonlyMap<string, string>,
): string {
  if (value === undefined) return `缺「${field}」：写${listed(allowed, meanings)}中的一个。`;
  const near = nearest(shownValue(value), allowed.map(String));
  return `「${field}」不能是「${shownValue(value)}」：${near ? `是不是「${near}」？` : ''}可以写${listed(allowed, meanings)}。`;
}

/** Paths of fields that are there under a mistyped name, which is told already: telling them missing too would be twice. */
function mistyped(issues: readonly Issue[], keysAt: (path: Path) => readonly string[]): ReadonlySet<string> {
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, nearest(key, keysAt(issue.path as Path))])
      : [],
  );
  return new Set(meant.map((path) => JSON.stringify(path)));
}

/** zod's issues as sentences an editor understands. `root` is the parsed JSON, to tell missing from mistaken. */
export function shapeFaults(issues: readonly Issue[], root: unknown, lookup: Lookup): ShapeFault[] {
  const { keysAt, meaningsAt, spoken } = lookup;
  const told = mistyped(issues, keysAt);
  return issues.flatMap((issue): ShapeFault[] => {
    const path = issue.path as Path;
    const field = String(path.at(-1) ?? '');
    if (valueAt(root, path) === undefined && told.has(JSON.stringify(path))) return [];
    switch (issue.code) {
      case 'invalid_type':
        return [{ path, message: invalidType(issue, valueAt(root, path), lookup) }];
      case 'unrecognized_keys':
        return unknownKeys(issue, keysAt(path));
      case 'invalid_value':
        return [{ path, message: notAllowed(field, valueAt(root, path), issue.values, meaningsAt(path)) }];
      case 'invalid_format':
        return [{ path, message: formatOf(issue.message) ?? formatOf(issue.format) ?? `「${field}」的写法不对。` }];
      case 'too_small':
        return [{ path, message: `「${field}」至少要有 ${issue.minimum} 项。` }];
      case 'too_big':
        return [{ path, message: `「${field}」至多有 ${issue.maximum} 项。` }];
      case 'custom':
        return [{ path, message: sentences[issue.message] ?? refined(path, oneOf[issue.message] ?? [], spoken) }];
      case 'invalid_union': {
        const inner = ofUnion(issue, (issues) => shapeFaults(issues, root, lookup));
        if (inner.length > 0) return inner;
        // Told apart by a field of its own, kind: no branch was even tried.
        const options = 'options' in issue ? (issue.options ?? []) : [];
        return [{ path, message: notAllowed(field, valueAt(root, path), options, meaningsAt(path)) }];
      }
      default:
        return [{ path, message: `「${field}」的写法不对。` }];
    }
  });
}
