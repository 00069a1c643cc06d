import { dateText, printedText, type Source } from '../../dataset/index.ts';
import { type Entry, type Ledger, labelOf } from '../../ledger/index.ts';
import { type Language, localeOf } from '../../locale/index.ts';
import { say } from '../../site/words.ts';
import { rowsOf } from './receipt.ts';

const dated = ({ published }: Source, language: Language): string =>
  'date' in published ? dateText(published.date, language) : say('undated', language);

/** What ends a citation without an address; English has ended with the site's name before it. */
const end = { zh: '。', en: '' };

/**
 * A sentence ready to be pasted: what, how much, whose source, of what date, and where the receipt is. The address stands
 * last and without a full stop, so that it can be followed.
 */
export function citation(ledger: Ledger, entry: Entry, language: Language, address: string | undefined): string {
  const { colon, comma, semicolon, stop, gap } = localeOf(language);
  const { formula, origin } = rowsOf(ledger, entry, language);
  const worked = formula === '' ? '' : { zh: `，由${formula}推算`, en: `, worked out as ${formula}` }[language];
  const sources = origin
    .map(({ source }) => [source.title[language], source.publisher[language], dated(source, language)].join(comma))
    .join(semicolon);
  const what = `${labelOf(entry, language)}${colon}${printedText(entry, language)}${worked}${stop}${gap}`;
  const whence = `${say('origin', language)}${colon}${sources}${stop}${gap}`;
  const receipt = [ledger.site.title[language], address].filter((part) => part !== undefined).join(comma);
  return `${what}${whence}${say('receipt', language)}${colon}${receipt}${address === undefined ? end[language] : ''}`;
}
