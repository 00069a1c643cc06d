import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { ContentError } from '../dataset/index.ts';
import { editionFiles } from '../editing/index.ts';
import { faultsOfPlate } from '../embeds/index.ts';
import { contentRoot, hashOf, openEditions } from '../ledger/index.ts';
import { openChecked } from '../site/checked.ts';
import { copyEditor } from '../site/copy-editor.ts';

/**
 * `npm run edition`: freezes what is published now under content/editions/<day>/, the day being the dataset's `updated`.
 * An edition is never made twice and never changed: articles point at it.
 */
try {
  const ledger = openChecked({ correct: await copyEditor() });
  const editions = openEditions(faultsOfPlate);
  const { updated } = ledger.site;
  const folder = resolve(contentRoot, 'editions', updated);
  const shown = `${contentRoot}/editions/${updated}`;
  const newest = editions.at(-1)?.date ?? '';
  if (existsSync(folder)) {
    console.error(
      `${shown}/ 已经有了。一天一版，存下的不能改。今天的改动不另存也照样能发布；updated 还是从前那一天的，改成今天再存。`,
    );
    process.exitCode = 1;
  } else if (updated < newest) {
    console.error(`dataset.json 里 site 的 updated 是 ${updated}，比最近一版（${newest}）还早：先把它改成今天。`);
    process.exitCode = 1;
  } else {
    const path = resolve(contentRoot, 'dataset.json');
    const dataset = readFileSync(path, 'utf8');
    const before = editions.at(-1);
    const files = editionFiles(ledger, dataset, before ? { date: before.date, digest: before.digest } : null);
    // Written beside its place and then renamed, so that nobody finds half an edition.
    const draft = `${folder}.part`;
    rmSync(draft, { recursive: true, force: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeFileSync(join(draft, name), text);
    }
    renameSync(draft, folder);
    // The dataset now names the edition, so that its loss would be noticed.
    const head = { date: updated, digest: hashOf(files.get('edition.json') ?? '') };
    const edits = modify(dataset, ['site', 'edition'], head, { formattingOptions: { insertSpaces: true, tabSize: 2 } });
    writeFileSync(`${path}.part`, applyEdits(dataset, edits));
    renameSync(`${path}.part`, path);
    console.log(
      `存好了：${shown}/（${files.size - 3} 张图版），也记进了 dataset.json。两样一起提交；下次生成网站，它的网址是 /e/${updated}/。 / Edition frozen.`,
    );
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\n\n没有存新的一版。 / No edition was made.`);
  process.exitCode = 1;
}
