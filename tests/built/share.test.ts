import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS, type Build } from '../runner/builds.ts';
import { attribute, byTag, eachPage, files, type Page, pages, storyOf, textOf } from './pages.ts';

const isMissing = ({ file }: Page) => file === '404.html';
const metaOf = ({ document }: Page, name: string): string[] =>
  byTag(document, 'meta')
    .filter((one) => attribute(one, 'property') === name || attribute(one, 'name') === name)
    .flatMap((one) => attribute(one, 'content') ?? []);
const linkOf = ({ document }: Page, rel: string) =>
  byTag(document, 'link').filter((one) => attribute(one, 'rel') === rel);

/** The file of a build that an absolute address leads to. */
function fileAt({ site, base, directory }: Build, address: string): string {
  const prefix = `${site}${base}`;
  expect(address.startsWith(prefix), address).toBe(true);
  const path = decodeURI(address.slice(prefix.length));
  return join(directory, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** Width and height out of a PNG's first chunk. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.for(eachPage)('%s tells a chat what it is', ([, page]) => {
  const { build, language } = page;
  expect(metaOf(page, 'theme-color').length).toBe(2);
  expect(linkOf(page, 'apple-touch-icon').map((one) => attribute(one, 'href'))).toEqual([
    `${build.base}images/apple-touch-icon.png`,
  ]);
  if (isMissing(page)) {
    expect(metaOf(page, 'robots')).toEqual(['noindex']);
    expect(metaOf(page, 'og:url')).toEqual([]);
    return;
  }
  const title = byTag(page.document, 'title').flatMap(({ childNodes }) =>
    childNodes.flatMap((node) => ('value' in node ? [node.value] : [])),
  );
  expect(metaOf(page, 'og:title')).toEqual(title);
  expect(metaOf(page, 'og:description')).toEqual(metaOf(page, 'description'));
  const isStory = ['index.html', 'en/index.html'].includes(page.file);
  expect(metaOf(page, 'og:type')).toEqual([isStory ? 'article' : 'website']);
  const locales = ['zh_CN', 'en_GB'];
  expect(metaOf(page, 'og:locale')).toEqual([locales[language === 'zh' ? 0 : 1]]);
  expect(metaOf(page, 'og:locale:alternate')).toEqual([locales[language === 'zh' ? 1 : 0]]);
  expect(metaOf(page, 'og:url')).toEqual([`${build.site}${page.address}`]);
  expect(metaOf(page, 'twitter:card')).toEqual(['summary_large_image']);
  const chinese = linkOf(page, 'alternate').filter((one) => attribute(one, 'hreflang') === 'zh-Hans');
  const fallback = linkOf(page, 'alternate').filter((one) => attribute(one, 'hreflang') === 'x-default');
  expect(fallback.map((one) => attribute(one, 'href'))).toEqual(chinese.map((one) => attribute(one, 'href')));
  const [image] = metaOf(page, 'og:image');
  const file = fileAt(build, image ?? '');
  expect(existsSync(file), file).toBe(true);
  expect(sizeOf(file).map(String)).toEqual([...metaOf(page, 'og:image:width'), ...metaOf(page, 'og:image:height')]);
  expect(sizeOf(file)).toEqual([1200, 630]);
  expect(image).toContain(`-${language}-`);
  const chart = /charts\/([^/]+)\/index\.html$/.exec(page.file)?.[1];
  expect(image).toContain(`/images/${chart ?? 'story'}-`);
  expect(metaOf(page, 'og:image:alt').join('').length).toBeGreaterThan(8);
});

test.for(eachPage)('%s carries an article where it is the story, and data that parse', ([, page]) => {
  const scripts = byTag(page.document, 'script').filter((one) => attribute(one, 'type') === 'application/ld+json');
  const isStory = ['index.html', 'en/index.html'].includes(page.file);
  const isData = ['data/index.html', 'en/data/index.html'].includes(page.file);
  expect(scripts.length).toBe(isStory || isData ? 1 : 0);
  if (isData) {
    const [described] = scripts.flatMap(({ childNodes }) =>
      childNodes.map((node) => ('value' in node ? JSON.parse(node.value) : null)),
    );
    expect(described['@graph'][0]).toMatchObject({ '@type': 'Dataset', url: `${page.build.site}${page.address}` });
    return;
  }
  for (const { childNodes } of scripts) {
    const article = JSON.parse(childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
    expect(article).toMatchObject({ '@context': 'https://schema.org', '@type': 'Article' });
    expect(article.url).toBe(`${page.build.site}${page.address}`);
    expect(existsSync(fileAt(page.build, article.image))).toBe(true);
    expect(article.dateModified).toMatch(/^\d{4}-\d\d-\d\d$/);
    const times = byTag(page.document, 'time').map((one) => attribute(one, 'datetime'));
    expect(times).toContain(article.dateModified);
  }
});

test.for(BUILDS.map((build) => [build.name, build] as const))(
  '%s has its pictures, in their sizes',
  ([name, build]) => {
    const images = (files.get(name) ?? []).filter((file) => file.startsWith('images/'));
    const pictures = images.filter((file) => file.endsWith('.png'));
    expect(images.length).toBeGreaterThan(10);
    for (const file of pictures) {
      const [, width, height] = /-(\d+)x(\d+)\.png$/.exec(file) ?? [];
      const size = sizeOf(join(build.directory, file));
      if (file.includes('apple-touch-icon')) expect(size).toEqual([180, 180]);
      else if (width) expect(size).toEqual([Number(width), Number(height)]);
      else expect(size[0]).toBe(1080);
    }
  },
);

test.for(BUILDS.map((build) => [build.name, build] as const))(
  'robots and sitemap of %s name what is there',
  ([name, build]) => {
    const robots = readFileSync(join(build.directory, 'robots.txt'), 'utf8');
    const [, sitemap] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect(sitemap).toBe(`${build.site}${build.base}sitemap.xml`);
    const text = readFileSync(fileAt(build, sitemap ?? ''), 'utf8');
    const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
    const own = pages
      .filter((page) => page.build.name === name && !metaOf(page, 'robots').includes('noindex'))
      .map((page) => `${build.site}${page.address}`);
    expect(listed.toSorted()).toEqual(own.toSorted());
    for (const [, address] of text.matchAll(/<xhtml:link[^>]* href="([^"]+)"/g))
      expect(existsSync(fileAt(build, address ?? '')), address).toBe(true);
  },
);

test('the foot says when the site was changed, and asks for errors only where somebody reads them', () => {
  for (const name of ['site', 'fixture'])
    for (const language of ['zh', 'en'] as const) {
      const story = storyOf(name, language);
      const [foot] = byTag(story.document, 'footer').slice(-1);
      expect(foot && textOf(foot)).toMatch(
        language === 'zh' ? /最后更新：\d{4}年\d+月\d+日/ : /Last updated: \d+ \w+ \d{4}/,
      );
      const links = (foot ? byTag(foot, 'a').map((one) => attribute(one, 'href')) : []).filter(
        (to) => !to?.startsWith('/'),
      );
      expect(links).toEqual(name === 'fixture' ? ['https://example.org/chenglu'] : []);
    }
});
