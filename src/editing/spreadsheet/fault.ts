import { cellName } from './cells.ts';

/** A fault of a table, reported to an editor by sheet and cell. Rows and columns are counted from 0. */
export type Fault = {
  readonly sheet: string;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
};

/** 「figures」表 C7：… */
export function faultText({ sheet, row, column, message }: Fault): string {
  const cell = row === undefined ? '' : ` ${cellName(column ?? 0, row)}`;
  return `「${sheet}」表${cell}：${message}`;
}

/** Faults from left to right and down each sheet, in the order of the sheets. */
export function inOrder(faults: readonly Fault[], sheetOrder: readonly string[]): Fault[] {
  const rank = ({ sheet, row = -1, column = -1 }: Fault) => [sheetOrder.indexOf(sheet), row, column] as const;
  return [...faults].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
}
