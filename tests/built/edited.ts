import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentFiles, readFiles } from '../../src/dataset/index.ts';
import { hashOf } from '../../src/ledger/index.ts';
import { ROOT } from '../runner/root.ts';

type Quoted = { literal: string; quote: { exact: string } };
type Item = { id: string; title?: { zh: string; en: string }; withdrawn?: unknown };
type Chart = Item & { panels: { members: { figure?: string }[] }[] };
type Site = { updated: string; edition: { date: string; digest: string } | null };
type Dataset = { site: Site; figures: (Item & Quoted)[]; charts: Chart[]; corrections: unknown[] };

const story = join(ROOT, 'tests/fixtures/story');
const files = readFiles(story, 'tests/fixtures/story');
const dataset: Dataset = JSON.parse(files.dataset);

/** What was taken back and put right in the edited story, for tests to look for. */
export const edits = {
  withdrawn: {
    date: '2024-03-05',
    reason: { zh: '小结后来把它并进了别的地。', en: 'The summary later counted it with other land.' },
  },
  correction: {
    old: { zh: '418公顷', en: '418 ha' },
    date: '2024-02-01',
    reason: { zh: '录入时漏了小数。', en: 'The decimal was left out when it was entered.' },
  },
} as const;

const [corrected, , , , , withdrawn] = dataset.figures;
const [, chart] = dataset.charts;
if (!corrected || !withdrawn || !chart) throw new Error('the second story has become shorter');
withdrawn.withdrawn = edits.withdrawn;

/** The day on which the story was published as it was before. */
const day = '2024-01-20';
const before: Dataset = JSON.parse(files.dataset);
before.site.updated = day;
before.site.edition = null;
const [wrong] = before.figures;
if (wrong) {
  wrong.quote.exact = wrong.quote.exact.replace(wrong.literal, edits.correction.old.zh);
  wrong.literal = edits.correction.old.zh;
}
const publishedText = JSON.stringify(before, null, 2);
const listText = JSON.stringify({ version: 1, date: day, files: { 'dataset.json': hashOf(publishedText) } });
dataset.site.edition = { date: day, digest: hashOf(listText) };
dataset.site.updated = edits.withdrawn.date;

// What was withdrawn is drawn and told no longer.
for (const { panels } of dataset.charts)
  for (const panel of panels) panel.members = panel.members.filter(({ figure }) => figure !== withdrawn.id);
chart.withdrawn = edits.withdrawn;
dataset.corrections.push({
  id: corrected.id,
  field: 'literal',
  new: { zh: corrected.literal, en: corrected.literal.replace('公顷', ' ha') },
  ...edits.correction,
});

/** The ids of what was edited. */
export const edited = { corrected: corrected.id, withdrawn: withdrawn.id, chart: chart.id } as const;

/** The story's own words without the sentence that names what was withdrawn. */
const without = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...texts].map(([name, text]) => [
      name,
      text.replace(new RegExp(`(，挖开水塘| and )\\{${edited.withdrawn}\\}( of ponds dug out of the silt)?`), ''),
    ]),
  );

/** The second story with a figure and a chart withdrawn and a figure corrected; the real content has none of these. */
export const editedFiles: ContentFiles = {
  ...files,
  dataset: JSON.stringify(dataset, null, 2),
  story: { zh: without(files.story.zh), en: without(files.story.en) },
  editions: new Map([[day, publishedText]]),
};

/** The same as a folder, for a server. */
export function editedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edited-story-'));
  cpSync(story, folder, { recursive: true });
  rmSync(join(folder, 'editions'), { recursive: true });
  const edition = join(folder, 'editions', day);
  mkdirSync(edition, { recursive: true });
  writeFileSync(join(edition, 'dataset.json'), publishedText);
  writeFileSync(join(edition, 'edition.json'), listText);
  writeFileSync(join(folder, 'dataset.json'), editedFiles.dataset);
  for (const language of ['zh', 'en'] as const)
    for (const [name, text] of editedFiles.story[language])
      writeFileSync(join(folder, 'story', language, `${name}.md`), text);
  return folder;
}
