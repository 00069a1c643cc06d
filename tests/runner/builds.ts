import { join } from 'node:path';
import { ROOT } from './root.ts';
import { runTool } from './tool.ts';

/** A site as the tests of built pages read it, and the variable that has its address while a browser is there. */
export interface Build {
  name: string;
  zh: string;
  directory: string;
  content: string;
  base: string;
  site: string;
  address: 'SITE_URL' | 'FIXTURE_URL' | 'BASED_URL';
}

/** The site itself, the second story with the same code, and the site under a base path. */
export const BUILDS: readonly Build[] = [
  {
    name: 'site',
    zh: '网站',
    directory: join(ROOT, '.cache', 'site'),
    content: 'content',
    base: '/',
    site: 'https://site.example',
    address: 'SITE_URL',
  },
  {
    name: 'fixture',
    zh: '第二个故事',
    directory: join(ROOT, '.cache', 'fixture'),
    content: 'tests/fixtures/story',
    base: '/',
    site: 'https://fixture.example',
    address: 'FIXTURE_URL',
  },
  {
    name: 'based',
    zh: '子路径下的网站',
    directory: join(ROOT, '.cache', 'based'),
    content: 'content',
    base: '/a/b/',
    site: 'https://based.example',
    address: 'BASED_URL',
  },
];

let building: Promise<boolean> | undefined;

/** Builds all of them, once for the whole run, whichever check asks first. */
export function buildAll(): Promise<boolean> {
  building ??= build();
  return building;
}

async function build(): Promise<boolean> {
  for (const one of BUILDS) if (!(await buildOne(one))) return false;
  return true;
}

/** Builds one of them anew, and says whether it was built. No page of an earlier build is left where it was. */
export function buildOne({ name, zh, directory, content, base, site }: Build): Promise<boolean> {
  console.log(`  正在构建：${zh} / Building: ${name}`);
  return runTool(['src/cli/build.ts'], { OUT: directory, CONTENT: content, BASE: base, SITE: site });
}
