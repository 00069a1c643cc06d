import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ContentError, messages, readFiles } from '../../src/dataset/index.ts';
import { editionFiles } from '../../src/editing/index.ts';
import { faultsOfPlate } from '../../src/embeds/index.ts';
import { hashOf, openLedger, readEditions } from '../../src/ledger/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions '));
  cpSync('tests/fixtures/story/editions', join(folder, 'editions'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every code that was reported here. */
const codes = new Set<string>();
const problems = (): string[] => problemsIn(folder);
const problemsIn = (content: string): string[] => {
  try {
    readEditions(content, 'content', faultsOfPlate);
    return [];
  } catch (error) {
    if (error instanceof ContentError) {
      for (const { code } of error.problems) codes.add(code);
      return error.problems.map(({ file, message }) => `${file} ${message}`);
    }
    throw error;
  }
};

test('what was published is as it was', () => {
  expect(problems()).toEqual([]);
});

test('a plate that was touched and one that is gone are each reported by name', () => {
  appendFileSync(join(folder, 'editions/2023-06-30/plates/rewetted-zh.json'), '\n');
  unlinkSync(join(folder, 'editions/2023-06-30/plates/tree-plots-en.json'));
  expect(problems()).toEqual([
    'content/editions/2023-06-30/plates/rewetted-zh.json 这个文件属于已经发布的一版，和当初存下的不一样了。版本不能改：请从版本库里取回原来的文件。',
    'content/editions/2023-06-30/plates/tree-plots-en.json 这一版的目录里写着这个文件，现在找不到。版本不能改：请从版本库里取回。',
  ]);
});

// A chain of three editions, made as the command makes them, to be broken in every way.
describe('a chain of editions', () => {
  const days = ['2023-06-30', '2024-02-01', '2024-03-01'] as const;
  const story = 'tests/fixtures/story';
  let chain = '';
  const at = (...path: string[]) => join(chain, ...path);
  const edition = (day: string) => at('editions', day, 'edition.json');
  const digest = (day: string) => hashOf(readFileSync(edition(day), 'utf8'));
  const reported = () => problemsIn(chain);
  const dataset = (): { site: { updated: string; edition: unknown } } =>
    JSON.parse(readFileSync(at('dataset.json'), 'utf8'));
  const known = (head: unknown) => {
    const text = dataset();
    text.site.edition = head;
    writeFileSync(at('dataset.json'), JSON.stringify(text, null, 2));
  };

  beforeEach(() => {
    chain = mkdtempSync(join(tmpdir(), 'chain '));
    cpSync(story, chain, { recursive: true });
    for (const [index, day] of days.entries()) {
      const before = days[index - 1];
      if (before === undefined) continue;
      const ledger = openLedger(readFiles(story, story));
      const previous = { date: before, digest: digest(before) };
      const dated = { ...ledger, site: { ...ledger.site, updated: day } };
      for (const [name, text] of editionFiles(dated, readFileSync(at('dataset.json'), 'utf8'), previous)) {
        mkdirSync(dirname(at('editions', day, name)), { recursive: true });
        writeFileSync(at('editions', day, name), text);
      }
    }
    known({ date: days[2], digest: digest(days[2]) });
  });
  afterEach(() => rmSync(chain, { recursive: true }));
  const gone = (day: string) => rmSync(at('editions', day), { recursive: true });
  const moved = (from: string, to: string) => renameSync(at('editions', from), at('editions', to));

  test('as it was made it is whole', () => expect(reported()).toEqual([]));

  test('the newest deleted: the dataset knows it', () => {
    gone(days[2]);
    expect(reported()).toEqual([
      'content/dataset.json 存下过 2024-03-01 那一版，content/editions/2024-03-01 不在了：发布过的不能删，从版本库里取回来。',
    ]);
  });

  test('all deleted', () => {
    rmSync(at('editions'), { recursive: true });
    expect(reported()).toEqual([
      'content/dataset.json 存下过 2024-03-01 那一版，content/editions/2024-03-01 不在了：发布过的不能删，从版本库里取回来。',
    ]);
  });

  test('one in the middle deleted, and the first', () => {
    gone(days[1]);
    expect(reported()).toEqual([
      'content/editions/2024-03-01/edition.json 这一版接着 2024-02-01 那一版，它不在了：从版本库里取回 content/editions/2024-02-01。',
    ]);
    gone(days[0]);
    expect(reported()).toHaveLength(1);
  });

  test('one renamed', () => {
    moved(days[1], '2024-02-02');
    expect(reported()[0]).toBe(
      'content/editions/2024-02-02/edition.json 这个文件夹叫「2024-02-02」，里面是 2024-02-01 那一版：文件夹名就是网址，改回「2024-02-01」；抄出来的一份，删去。',
    );
  });

  test('one copied', () => {
    cpSync(at('editions', days[1]), at('editions', '2024-02-01 副本'), { recursive: true });
    expect(reported()[0]).toBe(
      'content/editions/2024-02-01 副本/edition.json 这个文件夹叫「2024-02-01 副本」，里面是 2024-02-01 那一版：文件夹名就是网址，改回「2024-02-01」；抄出来的一份，删去。',
    );
  });

  test('one copied and given another day, between two and behind all', () => {
    const copyTo = (day: string) => {
      cpSync(at('editions', days[1]), at('editions', day), { recursive: true });
      writeFileSync(
        edition(day),
        readFileSync(edition(day), 'utf8').replace(`"date": "${days[1]}"`, `"date": "${day}"`),
      );
    };
    copyTo('2024-02-15');
    expect(reported()[0]).toBe(
      'content/editions/2024-02-15/edition.json 这一版接着 2023-06-30 那一版，中间却多了「2024-02-01」：版本由 npm run edition 存，删去多出来的。',
    );
    gone('2024-02-15');
    copyTo('2024-04-01');
    expect(reported()[0]).toMatch(/^content\/editions\/2024-04-01\/edition.json 这一版接着 2023-06-30 那一版，/);
  });

  test('one given another day, folder and list alike', () => {
    moved(days[1], '2024-02-02');
    const path = edition('2024-02-02');
    writeFileSync(path, readFileSync(path, 'utf8').replace(`"date": "${days[1]}"`, '"date": "2024-02-02"'));
    expect(reported()).toEqual([
      'content/editions/2024-03-01/edition.json 这一版接着 2024-02-01 那一版，中间却多了「2024-02-02」：版本由 npm run edition 存，删去多出来的。',
    ]);
  });

  test('one altered, with its list made to agree', () => {
    const plate = at('editions', days[1], 'plates', 'rewetted-zh.json');
    const before = hashOf(readFileSync(plate, 'utf8'));
    appendFileSync(plate, '\n');
    writeFileSync(
      edition(days[1]),
      readFileSync(edition(days[1]), 'utf8').replace(before, hashOf(readFileSync(plate, 'utf8'))),
    );
    expect(reported()).toEqual([
      'content/editions/2024-02-01/edition.json 2024-02-01 那一版的目录和后一版记下的不一样了：版本不能改，请从版本库里取回原来的文件。',
    ]);
  });

  test('one that says of none before it, as the very first ones did', () => {
    const path = edition(days[2]);
    const { previous: _, ...list } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...list, version: 1 }));
    expect(reported()).toEqual([
      'content/editions/2024-03-01/edition.json 这一版没有接着前一版（2024-02-01）：版本由 npm run edition 存，一版记着前一版；抄来的一份，删去。',
    ]);
  });

  test('the newest altered so: the dataset knows its digest', () => {
    const path = edition(days[2]);
    appendFileSync(path, '\n');
    expect(reported()).toEqual([
      expect.stringMatching(
        /^content\/dataset.json 最近存下的一版是 2024-03-01，这里记的不是它：写回 \{ "date": "2024-03-01", /,
      ),
    ]);
  });

  test('a dataset that says that nothing was published', () => {
    known(null);
    expect(reported()).toEqual([
      expect.stringMatching(/^content\/dataset.json 最近存下的一版是 2024-03-01，这里记的不是它：写回 /),
    ]);
  });

  test('a file that was put in', () => {
    writeFileSync(at('editions', days[1], 'plates', 'more.json'), '{}');
    expect(reported()).toEqual([
      'content/editions/2024-02-01/plates/more.json 这一版的目录里没有这个文件：版本不能改，删去它。',
    ]);
  });
});

test('every way in which a folder of editions can be wrong was reported', () => {
  const known = Object.keys(messages).filter((code) => code.startsWith('edition-') && code !== 'edition-unreadable');
  expect([...codes].sort()).toEqual(known.sort());
});
