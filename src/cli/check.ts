import { ContentError } from '../dataset/index.ts';
import { contentRoot, isStory } from '../ledger/index.ts';
import { openChecked } from '../site/checked.ts';
import { copyEditor } from '../site/copy-editor.ts';

/** `npm run check`: reads and checks the content, reports every problem, builds nothing. */
try {
  const ledger = openChecked({ drafts: true, correct: await copyEditor() });
  const story = ledger.figures.filter(isStory);
  const stated = story.filter((entry) => entry.stated).length;
  console.log(
    `内容没有问题：${story.length - stated} 笔数，${stated > 0 ? `${stated} 笔用文字说的，` : ''}${ledger.figures.filter((entry) => !isStory(entry)).length} 笔参照，${ledger.derived.length} 笔推算，${ledger.events.size} 件事，${ledger.charts.size} 张图。`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`\n（内容在 ${contentRoot}/）`);
  process.exitCode = 1;
}
