import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { LastGood } from '../integration/last-good.ts';
import { finish } from '../integration/notice.mjs';
import { contentPreview, faultsOverPages } from '../integration/preview.ts';
import { proofPage } from '../integration/proof-page.ts';
import { withSlashes } from '../integration/server.ts';
import { copyEditor } from '../site/copy-editor.ts';
import { choosePort } from './port.ts';

await finish(async () => {
  const port = await choosePort(process.env.PORT);
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const lastGood = new LastGood();
  const preview = contentPreview(lastGood, { drafts: true, correct: await copyEditor() });
  // Pages are made of this copy; what is checked is the editor's own folder.
  process.env['CONTENT'] = lastGood.folder;
  await dev({
    root,
    server: { host: '127.0.0.1', port },
    integrations: [proofPage(), faultsOverPages()],
    vite: { plugins: [preview] },
  });
  const base = withSlashes(process.env.BASE ?? '/');
  console.log(
    `\n预览在 / The preview is at  http://localhost:${port}${base}\n核稿单在 / The proof sheet is at  http://localhost:${port}${base}proof/\n按 Ctrl+C 停止 / Press Ctrl+C to stop`,
  );
  return undefined;
});
