import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { editorSchema } from '../dataset/index.ts';
import { contentRoot } from '../ledger/index.ts';

/** `npm run schema`: writes what VS Code knows of the dataset, next to it. Run it when a schema under src/dataset/schema changes. */
const file = `${contentRoot}/dataset.schema.json`;
writeFileSync(resolve(file), `${JSON.stringify(editorSchema())}\n`);
console.log(`写好了 ${file}。 / Wrote ${file}.`);
