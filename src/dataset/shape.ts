import type { z } from 'zod';
import { languages } from '../locale/index.ts';
import type { PathFault } from './fault.ts';
import type { Path } from './locate.ts';
import type { Said } from './messages/zh.ts';
import { formats } from './schema/formats.ts';
import { keysAt } from './schema/lookup.ts';

type Issue = z.core.$ZodIssue;

/** The nearest allowed name for a mistyped one. */
export function nearest(name: string, allowed: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const candidate of allowed) {
    const distance = editDistance(name, candidate);
    // At least half of the name must match: “en” is no typo of “to” or “open”.
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

const isFormat = (name: string): name is keyof typeof formats => name in formats;

/** What is reported where a text stands in one language only. */
const languageMissing = { zh: 'chinese-missing', en: 'english-missing' } as const;

function invalidType({ path, expected: kind }: Issue & { expected: string }, value: unknown): Said {
  const field = String(path.at(-1) ?? '');
  if (field === '') return { code: 'file-other-type', args: { kind } };
  if (value !== undefined) return { code: 'other-type', args: { field, kind } };
  const language = languages.find((one) => one === field);
  if (language) return { code: languageMissing[language], args: { field } };
  return { code: 'field-missing', args: { field, within: path.slice(0, -1) as Path } };
}

function unknownKeys({ path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>): PathFault[] {
  const allowed = keysAt(path as Path);
  return keys.map((field) => ({
    path: [...(path as Path), field],
    code: 'unknown-field',
    args: { field, near: nearest(field, allowed) },
  }));
}

/** Of the branches of a union, the faults of the one that came nearest: the fewest, and not merely another type. */
function ofUnion(
  { errors, path }: Extract<Issue, { code: 'invalid_union' }>,
  faultsOf: (issues: readonly Issue[]) => PathFault[],
): PathFault[] {
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

/** A value that is not one of those allowed, or none at all. */
function notAllowed(at: Path, given: unknown, values: readonly unknown[]): Said {
  const field = String(at.at(-1) ?? '');
  const allowed = values.map(String);
  if (given === undefined) return { code: 'code-missing', args: { field, allowed, at } };
  const value = shownValue(given);
  return { code: 'unknown-code', args: { field, value, near: nearest(value, allowed), allowed, at } };
}

/** Paths of fields that are there under a mistyped name, which is reported already: not to be reported as missing too. */
function mistyped(issues: readonly Issue[]): ReadonlySet<string> {
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, nearest(key, keysAt(issue.path as Path))])
      : [],
  );
  return new Set(meant.map((path) => JSON.stringify(path)));
}

/** A rule of a schema's `refine`: its zod message is our code, and its params name the fields concerned. */
function brokenRule({ message: rule, params }: Extract<Issue, { code: 'custom' }>, path: Path): Said {
  if (rule === 'exactly-one') return { code: rule, args: { fields: params?.['fields'] ?? [], within: path } };
  if (rule === 'unfilled' || rule === 'no-such-day' || rule === 'ditto-in-part') return { code: rule, args: {} };
  throw new RangeError(`no message for the rule ${rule}`);
}

/** A day whose month or day has one digit, as it is to be written. */
function padded(value: unknown): string | undefined {
  const parts = typeof value === 'string' && /^\d{4}(-\d{1,2}){1,2}$/.test(value) ? value.split('-') : [];
  return parts.length > 0 ? parts.map((part) => part.padStart(2, '0')).join('-') : undefined;
}

/** zod's issues as faults. `root` is the parsed JSON, to distinguish missing values from wrong ones. */
export function shapeFaults(issues: readonly Issue[], root: unknown): PathFault[] {
  const reported = mistyped(issues);
  return issues.flatMap((issue): PathFault[] => {
    const path = issue.path as Path;
    const field = String(path.at(-1) ?? '');
    const value = valueAt(root, path);
    if (value === undefined && reported.has(JSON.stringify(path))) return [];
    switch (issue.code) {
      case 'invalid_type':
        return [{ ...invalidType(issue, value), path }];
      case 'unrecognized_keys':
        return unknownKeys(issue);
      case 'invalid_value':
        return [{ ...notAllowed(path, value, issue.values), path }];
      case 'invalid_format': {
        const format = [issue.message, issue.format].find(isFormat);
        const written = padded(value);
        if (written && (format === 'day' || format === 'date'))
          return [{ path, code: 'day-unpadded', args: { written } }];
        if (format) return [{ path, code: 'wrong-format', args: { format } }];
        break;
      }
      case 'too_small':
        return [{ path, code: 'too-few', args: { field, least: Number(issue.minimum) } }];
      case 'too_big':
        return [{ path, code: 'too-many', args: { field, most: Number(issue.maximum) } }];
      case 'custom':
        return [{ ...brokenRule(issue, path), path }];
      case 'invalid_union': {
        const inner = ofUnion(issue, (all) => shapeFaults(all, root));
        if (inner.length > 0) return inner;
        // The union is discriminated by `kind`, and no branch has the given value.
        return [{ ...notAllowed(path, value, 'options' in issue ? (issue.options ?? []) : []), path }];
      }
    }
    // The schemas use no other kind of rule; a new kind needs its message here.
    throw new RangeError(`no message for ${issue.code} at ${path.join('.')}`);
  });
}
