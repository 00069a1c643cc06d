import type { CellStyle } from 'hucre/xlsx';

const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const top = { vertical: 'top' } as const;

/** Cells that may be changed: as text, so that nothing typed into them becomes a date or a number. */
export const open: CellStyle = { numFmt: '@', alignment: top, protection: { locked: false } };
/** What names a row that is in the ledger already: it may be read, not changed. */
export const fixed: CellStyle = { numFmt: '@', alignment: top, protection: { locked: true } };
/** What the program works out. */
export const grey: CellStyle = {
  alignment: top,
  font: { color: { rgb: '6B6862' } },
  fill: fill('E9E7E0'),
  protection: { locked: true },
};
export const head: CellStyle = {
  alignment: { vertical: 'top', wrapText: true },
  font: { bold: true },
  fill: fill('F0EFE9'),
  border: { bottom: { style: 'thin', color: { rgb: 'A82A1A' } } },
  protection: { locked: true },
};
export const greyHead: CellStyle = { ...head, fill: fill('DDDAD1') };
/** Long words of an explanation, in as many lines as they need. */
export const reported: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
