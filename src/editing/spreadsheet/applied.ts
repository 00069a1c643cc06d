import { collections } from '../../dataset/index.ts';
import { itemColumns, type Sheet } from './columns.ts';
import type { Edit } from './compare.ts';
import type { Fault } from './fault.ts';
import { nameOfKey, type Place } from './rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import { changedValue, isList, isObject, type Json, type JsonObject, type ReportCell } from './values.ts';

/** Where the rows that changed anything stand in the dataset after it. */
export type Landed = { readonly edit: Edit; readonly place: Place };
/** The dataset with the edits in it. */
export type Applied = { readonly root: JsonObject; readonly landed: readonly Landed[] };

type Report = (fault: Fault) => void;

/** The dataset with another value at a place. */
function withValue(root: Json, [step, ...rest]: Place, value: Json): Json {
  if (step === undefined) return value;
  if (isList(root)) {
    const list = [...root];
    list[Number(step)] = withValue(list[Number(step)] ?? null, rest, value);
    return list;
  }
  const object = isObject(root) ? root : {};
  return { ...object, [step]: withValue(object[step] ?? null, rest, value) };
}

const valueAt = (root: Json, place: Place): Json | undefined =>
  place.reduce<Json | undefined>((value, step) => {
    if (isList(value)) return value[Number(step)];
    return isObject(value) ? value[step] : undefined;
  }, root);

const listLength = (root: Json, place: Place): number => {
  const list = valueAt(root, place);
  return isList(list) ? list.length : 0;
};

/** The fields of a new item in the order of the schema; charts begin without panels, panels without members. */
const begun: Readonly<Partial<Record<string, { readonly keys: readonly string[]; readonly inside: string }>>> = {
  charts: { keys: Object.keys(collections.charts.shape), inside: 'panels' },
  panels: { keys: Object.keys(collections.charts.shape.panels.element.shape), inside: 'members' },
};

function newItem({ name }: Sheet, value: Json | undefined): JsonObject {
  const item = isObject(value) ? value : {};
  const parts = begun[name];
  if (!parts) return item;
  const whole: JsonObject = { ...item, [parts.inside]: [] };
  return Object.fromEntries(parts.keys.flatMap((key) => (key in whole ? [[key, whole[key] ?? null] as const] : [])));
}

/** Where a new row goes: behind all others of its list. A page or row with another number than the next is reported. */
function placeFor(root: JsonObject, sheet: Sheet, { row, key }: SheetRow, report: Report): Place | undefined {
  if (sheet.name !== 'panels' && sheet.name !== 'members') return [sheet.name, listLength(root, [sheet.name])];
  const [chart = '', panel = '', member = ''] = key;
  const charts = valueAt(root, ['charts']);
  const at = isList(charts) ? charts.findIndex((one) => isObject(one) && one['id'] === chart) : -1;
  const reported = (column: number, message: string) => {
    report({ sheet: sheet.name, row, column, message });
    return undefined;
  };
  if (at === -1) return reported(0, `没有叫「${chart}」的图：从下拉里选，或先在「charts」表里加上它。`);
  const pages = listLength(root, ['charts', at, 'panels']);
  if (sheet.name === 'panels')
    return panel === String(pages + 1)
      ? ['charts', at, 'panels', pages]
      : reported(1, `「${chart}」现在有 ${pages} 页，新的一页写「${pages + 1}」。`);
  const page = Number(panel) - 1;
  if (!Number.isInteger(page) || page < 0 || page >= pages)
    return reported(1, `「${chart}」没有第 ${panel} 页：先在「panels」表里加上它。`);
  const place = ['charts', at, 'panels', page, 'members'];
  const lines = listLength(root, place);
  return member === String(lines + 1)
    ? [...place, lines]
    : reported(2, `「${chart}」第 ${panel} 页现在有 ${lines} 行，新的一行写「${lines + 1}」。`);
}

/** New rows in the order in which they can be added: charts, then pages by their number, then rows by theirs. */
function asAdded(a: Edit, b: Edit): number {
  const [left, right] = [a, b].map(({ row }) => row.key.slice(1).map(Number));
  const tables = a.sheet.keys.length - b.sheet.keys.length;
  return tables || (left?.[0] ?? 0) - (right?.[0] ?? 0) || (left?.[1] ?? 0) - (right?.[1] ?? 0);
}

/** The value of an edited row; what cannot stand together in it is reported. */
function editedValue({ sheet, row, old }: Edit, report: Report): Json | undefined {
  const columns = itemColumns(sheet);
  const reportCell: ReportCell = (cell, message) => {
    const column = columns[cell];
    report({ sheet: sheet.name, row: row.row, column: column && sheet.columns.indexOf(column), message });
  };
  return changedValue(sheet.shape, old?.value, old?.words ?? [], row.words, reportCell);
}

/**
 * The dataset with the edits: changed items in place, new ones at the end of their list. Edits in `without` are left
 * out; of a new item that has an id only the id is kept, so that references to it still resolve.
 */
export function applied(root: JsonObject, edits: readonly Edit[], without: ReadonlySet<Edit>, report: Report): Applied {
  let result: Json = root;
  const landed: Landed[] = [];
  const put = (edit: Edit, place: Place, value: Json) => {
    result = withValue(result, place, value);
    landed.push({ edit, place });
  };
  for (const edit of edits) {
    if (!edit.old || without.has(edit)) continue;
    const value = editedValue(edit, report);
    // Charts come before their panels, panels before their members: no outer edit overwrites an inner one.
    if (isObject(value)) put(edit, edit.old.place, value);
  }
  for (const edit of edits.filter(({ old }) => !old).sort(asAdded)) {
    const named = edit.sheet.keys[0] === 'id';
    if (without.has(edit) && !named) continue;
    const now: JsonObject = isObject(result) ? result : root;
    const place = placeFor(now, edit.sheet, edit.row, report);
    if (!place) continue;
    const value = without.has(edit) ? { id: nameOfKey(edit.row.key) } : newItem(edit.sheet, editedValue(edit, report));
    put(edit, place, value);
  }
  return { root: isObject(result) ? result : root, landed };
}
