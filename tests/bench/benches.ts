import type { Bench } from './bench.ts';
import { check } from './editing/check.ts';
import { preview } from './editing/preview.ts';
import { embeds } from './embeds/embeds.ts';
import { explorer } from './explorer.ts';
import { lighthouse } from './lighthouse/lighthouse.ts';
import { story } from './story/story.ts';
import { weight } from './weight.ts';

/** All that `npm run bench` measures, in order. A bench is a file here and a line in this list. */
export const BENCHES: readonly Bench[] = [weight, story, explorer, embeds, lighthouse, check, preview];
