import { Halt } from '../../src/integration/notice.mjs';
import { BUILDS, buildOne } from '../runner/builds.ts';
import { findChromium } from '../runner/chromium.ts';

let building: Promise<string> | undefined;
let finding: Promise<NodeJS.ProcessEnv> | undefined;

/** The folder of the site, built for this run once. */
export function builtSite(): Promise<string> {
  building ??= build();
  return building;
}

/** The environment in which the browser of this machine starts, BROWSER_PATH among it. */
export function browserHere(): Promise<NodeJS.ProcessEnv> {
  finding ??= find();
  return finding;
}

async function build(): Promise<string> {
  const [site] = BUILDS;
  if (!site || !(await buildOne(site)))
    throw new Halt('网站没有生成，无从测起。', 'The site was not built, so there is nothing to measure.');
  return site.directory;
}

async function find(): Promise<NodeJS.ProcessEnv> {
  const found = await findChromium();
  if ('reason' in found) throw new Halt(found.reason.zh, found.reason.en);
  return found.env;
}
