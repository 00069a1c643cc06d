import { csvFile, type Files, filesOf } from '../../embeds/index.ts';
import type { Language } from '../../locale/index.ts';
import { currentLedger } from '../ledger.ts';

/** Params of every chart's own data in a language. */
export const csvFiles = (language: Language) =>
  [...currentLedger().charts.values()].map((chart) => ({
    params: { id: chart.id },
    props: { files: filesOf(currentLedger(), chart, language) },
  }));

/** The data of a chart, today's or an edition's. */
export const csvOf = ({ props }: { props: { files: Files } }): Response =>
  new Response(csvFile(props.files), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
