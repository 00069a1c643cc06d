import { type Plate, printedText } from '../../dataset/index.ts';
import { type Ledger, withdrawnOf } from '../../ledger/index.ts';

/** Whether anything that a plate prints is printed otherwise today, or not at all. */
export const changedSince = (ledger: Ledger, { printed, language }: Plate): boolean =>
  Object.entries(printed).some(([id, text]) => {
    const entry = ledger.entries.get(id);
    return !entry || withdrawnOf(entry) !== undefined || printedText(entry, language) !== text;
  });
