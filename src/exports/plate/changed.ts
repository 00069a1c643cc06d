import { type Ledger, type Plate, printedText } from '../../ledger/index.ts';

/** Whether anything that a plate prints is printed otherwise today, or not at all. */
export const changedSince = (ledger: Ledger, { printed, language }: Plate): boolean =>
  Object.entries(printed).some(([id, text]) => {
    const entry = ledger.entries.get(id);
    const withdrawn = entry?.kind === 'figure' && entry.figure.withdrawn;
    return !entry || withdrawn || printedText(entry, language) !== text;
  });
