import { expect, type Page, test } from '@playwright/test';
import { boundOf } from '../../src/charts/index.ts';
import { printed } from '../../src/dataset/index.ts';
import { correctionsOf, type Entry, isStory, labelOf, ofNumber, withdrawnOf } from '../../src/ledger/index.ts';
import type { Language } from '../../src/locale/index.ts';
import { entryNumber, type Run } from '../../src/narrative/index.ts';
import { joined } from '../../src/numbers/index.ts';
import { countOf, passagesOf, withdrawn } from './passages.ts';
import { addressOf, languages, ledgerOf, type Site, stories } from './stories.ts';

// What a screen reader is given: the tree that the browser itself makes of the page, words and buttons in their order.

test.use({ javaScriptEnabled: false });

type Node = { nodeId: string; ignored: boolean; role?: Value; name?: Value; childIds?: string[] };
type Value = { value?: unknown };

const button = (name: string): string => `⟦${name}⟧`;

/** Every paragraph and list item as it is heard; a button is its name, and what stands in it is not said again. */
async function heardOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes }: { nodes: Node[] } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const say = (node: Node): string => {
    const [role, name] = [node.role?.value, String(node.name?.value ?? '')];
    if (!node.ignored && role === 'button') return button(name);
    if (!node.ignored && role === 'StaticText') return name;
    return (node.childIds ?? []).map((id) => say(byId.get(id) as Node)).join('');
  };
  return nodes.filter(({ role }) => ['paragraph', 'listitem'].includes(String(role?.value))).map(say);
}

const words: Record<Language, Record<'exact' | 'rounded' | 'corrected' | 'receipt' | 'comma', string>> = {
  zh: { exact: '印到末位', rounded: '取了整', corrected: '更正', receipt: '收据', comma: '，' },
  en: { exact: 'exact', rounded: 'rounded', corrected: 'corrected', receipt: 'receipt', comma: ', ' },
};

/** How a number ends, where none of its own words says so; what has no numeral has no last digit. */
function endOf(entry: Entry, language: Language): string[] {
  const bound = boundOf(entry);
  if (entry.kind === 'figure' && !/\p{Nd}/u.test(entry.figure.literal)) return [];
  return bound === 'exact' || bound === 'rounded' ? [words[language][bound]] : [];
}

function saidOf(site: Site, run: Run, language: Language): string {
  if (run.kind === 'term') return button(run.text);
  if (run.kind !== 'number') return run.text;
  const { corrected, receipt, comma } = words[language];
  const mark = correctionsOf(ledgerOf(site), run.entry).some(({ fields }) => fields.some(ofNumber)) ? [corrected] : [];
  return button([joined(run.segments), ...endOf(run.entry, language), ...mark, receipt].join(comma));
}

for (const site of stories)
  for (const language of languages) {
    test(`${site} ${language}: every number of the story is heard once, with its end, as the name of its button`, async ({
      page,
    }) => {
      const passages = passagesOf(ledgerOf(site), language);
      await page.goto(addressOf(site, language));
      const heard = (await heardOn(page)).join('\n');
      for (const { where, runs } of passages)
        expect(heard, where).toContain(runs.map((run) => saidOf(site, run, language)).join(''));
      expect(countOf(passages)).toBeGreaterThan(0);
    });

    test(`${site} ${language}: so is every column of the cover`, async ({ page }) => {
      await page.goto(addressOf(site, language));
      const heard = await heardOn(page);
      const own = ledgerOf(site).figures.filter(isStory);
      for (const entry of own) {
        const number = joined(printed(entry, language).filter(({ role }) => role !== 'converted'));
        const label = `${labelOf(entry, language)}${withdrawnOf(entry) ? withdrawn[language] : ''}`;
        const said = [entryNumber(entry, language), label, number, ...endOf(entry, language)];
        const column = button(said.join(words[language].comma));
        // Behind the name of its part, where it is the first one of it.
        expect(heard.filter((one) => one.endsWith(column))).toHaveLength(1);
      }
      const ends = new Set(own.flatMap((entry) => endOf(entry, language)));
      if (site === 'FIXTURE_URL') expect(ends.size).toBe(2);
    });
  }
