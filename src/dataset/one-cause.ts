import type { PathFault } from './fault.ts';
import type { Path } from './locate.ts';

const parentOf = ({ path }: PathFault): Path => path.slice(0, -1);
const nameOf = ({ path }: PathFault): string => String(path.at(-1) ?? '');
const keyOf = (path: Path): string => JSON.stringify(path);
const isWithin = (inner: Path, outer: Path): boolean =>
  inner.length > outer.length && outer.every((step, at) => inner[at] === step);

const isMissing = ({ code }: PathFault): boolean =>
  code === 'field-missing' || code === 'code-missing' || code === 'chinese-missing' || code === 'english-missing';

/** A field that is missing where it belongs and stands further in or further out: a brace was put at the wrong place. */
function misplaced(
  fault: PathFault,
  missing: readonly PathFault[],
): { reported: PathFault; wanted: PathFault } | undefined {
  if (fault.code !== 'unknown-field') return undefined;
  const [field, at] = [nameOf(fault), parentOf(fault)];
  for (const wanted of missing) {
    if (nameOf(wanted) !== field) continue;
    const there = parentOf(wanted);
    const [inner, outer] = at.length > there.length ? [at, there] : [there, at];
    // Not beyond the item: many items have a field of the same name.
    if (outer.length < 2 || !isWithin(inner, outer)) continue;
    const args = { field, object: String(inner[outer.length]) };
    const code = inner === at ? 'field-too-deep' : 'field-too-high';
    return { reported: { path: fault.path, code, args }, wanted };
  }
  return undefined;
}

/** Faults of shape with those of one cause made one: a field at the wrong place, several that one object lacks. */
export function asOne(faults: readonly PathFault[]): PathFault[] {
  const missing = faults.filter(isMissing);
  const found = new Set<PathFault>();
  const placed = faults.map((fault) => {
    const one = misplaced(fault, missing);
    if (one) found.add(one.wanted);
    return one?.reported ?? fault;
  });
  const lacking = Map.groupBy(
    missing.filter((fault) => !found.has(fault)),
    (fault) => keyOf(parentOf(fault)),
  );
  return placed.flatMap((fault): PathFault[] => {
    if (found.has(fault)) return [];
    const group = isMissing(fault) ? (lacking.get(keyOf(parentOf(fault))) ?? []) : [];
    if (group.length < 2) return [fault];
    const within = parentOf(fault);
    return group[0] === fault
      ? [{ path: within, code: 'fields-missing', args: { fields: group.map(nameOf), within } }]
      : [];
  });
}
