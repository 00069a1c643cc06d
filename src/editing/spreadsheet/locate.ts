import { fieldAsked, type Said } from '../../dataset/index.ts';
import { itemColumns, type Sheet } from './columns.ts';
import type { Place } from './rows.ts';
import type { Shape } from './shape.ts';

/** Which cell of its row a value below an item fills; the first of several. */
function cellOfPath(shape: Shape, path: Place): number {
  if (shape.kind === 'leaf') return 0;
  const [key, ...rest] = path;
  if (shape.kind !== 'fields') {
    const within = [key, ...rest].join('.');
    const at = shape.leaves.findLastIndex(({ keys }) => {
      const own = keys.slice(shape.keys.length).join('.');
      return own !== '' && (within === own || within.startsWith(`${own}.`));
    });
    return within === 'words.zh' ? 1 : Math.max(0, at);
  }
  let first = 0;
  for (const field of shape.fields) {
    if (field.keys.at(-1) === key) return first + cellOfPath(field, rest);
    first += countOf(field);
  }
  return 0;
}

const countOf = (shape: Shape): number => {
  if (shape.kind === 'leaf') return 1;
  return shape.kind === 'fields' ? shape.fields.reduce((sum, one) => sum + countOf(one), 0) : shape.leaves.length;
};

/** A row of any table and where its item stands, as far as a message needs it. */
export type Standing = {
  readonly sheet: Sheet;
  readonly place: Place;
  /** Its row in what was read, from 0; none where that table was not read. */
  readonly row: number | undefined;
  readonly name: string;
  /** The words of its cells, to recognise an empty one. */
  readonly words: readonly string[];
};

/** The row that a path of the dataset leads into: the innermost, since rows of a chart lie within it. */
export function standingAt(path: Place, standing: readonly Standing[]): Standing | undefined {
  return standing
    .filter(({ place }) => place.every((step, at) => path[at] === step))
    .reduce<Standing | undefined>(
      (best, one) => (best && best.place.length >= one.place.length ? best : one),
      undefined,
    );
}

/** The column of the sheet, and the number of the cell in the item, for a path that leads into a row or to the row itself. */
export function columnAt({ sheet, place }: Standing, path: Place): { column: number; cell: number } {
  const cell = cellOfPath(sheet.shape, path.slice(place.length));
  const column = itemColumns(sheet)[cell];
  return { column: column && path.length > place.length ? sheet.columns.indexOf(column) : 0, cell };
}

/** For a fault about a missing field: the empty cell where it belongs. */
export function missingColumn({ sheet, words }: Standing, fault: Said): number | undefined {
  const field = fieldAsked(fault);
  const columns = itemColumns(sheet);
  const at = columns.findIndex(({ key }, cell) => (key === field || key.startsWith(`${field}.`)) && words[cell] === '');
  const column = columns[at];
  return column && sheet.columns.indexOf(column);
}
