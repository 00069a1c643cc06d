import { ContentError, contentRoot, isStory } from '../ledger/index.ts';
import { copyEditor } from './copy-editor.ts';
import { openSound } from './sound.ts';

/** `npm run check`: reads and checks the content, tells every problem, builds nothing. */
try {
  const ledger = openSound({ drafts: true, correct: await copyEditor() });
  console.log(
    `内容没有问题：${ledger.figures.filter(isStory).length} 笔，${ledger.figures.filter((entry) => !isStory(entry)).length} 笔参照，${ledger.derived.length} 笔推算，${ledger.events.size} 件事，${ledger.charts.size} 张图。`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`\n（内容在 ${contentRoot}/）`);
  process.exitCode = 1;
}
