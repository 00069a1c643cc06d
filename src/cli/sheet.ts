import process from 'node:process';
import { ContentError } from '../dataset/index.ts';
import { finish, Halt } from '../integration/notice.mjs';
import { exportTables, importSheets } from './sheet/commands.ts';

/** `npm run sheet -- export | import [file] | preview [file]`: the ledger as tables, and changed tables back into it. */
await finish(async () => {
  const [verb, file] = process.argv.slice(2);
  try {
    if (verb === 'export') return await exportTables();
    if (verb === 'import' || verb === 'preview') return await importSheets(file, verb === 'import');
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
  throw new Halt(
    '这样用：npm run sheet -- export 导出 · npm run sheet -- preview 看看会改什么 · npm run sheet -- import 导入；后两个可以写上文件名。',
    'Usage: npm run sheet -- export | preview [file] | import [file]',
  );
});
