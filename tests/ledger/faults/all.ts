import type { Fault } from '../editing.ts';
import { chartFaults } from './charts.ts';
import { copyFaults } from './copy.ts';
import { figureFaults } from './figures.ts';
import { fileFaults } from './files.ts';
import { glyphFaults } from './glyphs.ts';
import { literalFaults } from './literals.ts';
import { publishedFaults } from './published.ts';
import { referenceFaults } from './references.ts';
import { shapeFaults } from './shape.ts';
import { storyFaults } from './story.ts';
import { wordingFaults } from './wording.ts';

/** Every seeded fault of the files. */
export const faults: readonly Fault[] = [
  ...figureFaults,
  ...literalFaults,
  ...shapeFaults,
  ...referenceFaults,
  ...chartFaults,
  ...storyFaults,
  ...wordingFaults,
  ...copyFaults,
  ...glyphFaults,
  ...publishedFaults,
  ...fileFaults,
];
