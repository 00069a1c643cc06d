import { finish, Halt } from '../../src/integration/notice.mjs';
import { named } from '../runner/named.ts';
import type { Bench, Measure } from './bench.ts';
import { BENCHES } from './benches.ts';
import { table } from './table.ts';

/** `npm run bench [-- name…]`: measures and reports. It fails only where something could not be measured at all. */
await finish(async () => {
  const all: Measure[] = [];
  let unmeasured = 0;
  for (const bench of named(BENCHES, process.argv.slice(2))) {
    const measures = await measured(bench);
    if (measures) all.push(...measures);
    else unmeasured += 1;
  }
  console.log(`\n== 汇总 / All measures\n${table(all)}`);
  return unmeasured > 0 ? 1 : 0;
});

async function measured({ name, zh, run }: Bench): Promise<readonly Measure[] | undefined> {
  console.log(`\n== ${zh} / ${name}`);
  try {
    const measures = await run();
    console.log(table(measures));
    return measures;
  } catch (error) {
    console.log(error instanceof Halt ? `没有测 / NOT MEASURED\n${error.message}` : error);
    return undefined;
  }
}
