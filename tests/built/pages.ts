import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, html as htmlNames, parse } from 'parse5';
import type { Language } from '../../src/locale/index.ts';
import { BUILDS, type Build } from '../runner/builds.ts';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;

/** One built page, parsed. */
export type Page = {
  readonly build: Build;
  /** Path inside the build: index.html, en/figures/projects/index.html. */
  readonly file: string;
  /** Address in the site with its base: /a/b/en/figures/projects/. */
  readonly address: string;
  readonly language: Language;
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
};

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
export const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every node under this one in document order, itself included. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** Every element under a node that a test is true of. */
export const elementsOf = (node: Node, test: (element: Element) => boolean = () => true): Element[] =>
  [...nodesOf(node)].filter((one): one is Element => isElement(one) && test(one));
export const byTag = (node: Node, tag: string): Element[] => elementsOf(node, ({ tagName }) => tagName === tag);
export const byClass = (node: Node, name: string): Element[] =>
  elementsOf(node, (one) => classesOf(one).includes(name));
export const byId = (node: Node, id: string): Element[] => elementsOf(node, (one) => attribute(one, 'id') === id);

/** An element and what it stands in, from the inside out. */
export function ancestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
    if (isElement(at)) found.push(at);
  return found;
}

// Code to be copied is no prose of ours.
const unseen = new Set(['style', 'script', 'template', 'head', 'pre']);

/** The text under a node as a reader sees it: white space as a browser closes it up, without what `skip` leaves out. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  const pick = (one: Node): string => {
    if (isText(one)) return one.value;
    if (isElement(one) && (unseen.has(one.tagName) || skip(one))) return '';
    return childrenOf(one).map(pick).join('');
  };
  return pick(node)
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
}

/** What only a screen reader says, or only paper and old browsers show. */
export const aside = (element: Element): boolean =>
  ['away', 'endnote'].some((name) => classesOf(element).includes(name));

const languageOf = (file: string): Language => (file.startsWith('en/') ? 'en' : 'zh');

function filesOf({ name, directory }: Build): string[] {
  if (!existsSync(directory)) throw new Error(`${name} is not built: run npm test -- built`);
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export const addressOf = ({ base }: Build, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** A page out of its text, for tests that change one. */
export function pageOf(build: Build, file: string, html: string): Page {
  const document = parse(html);
  if (document.mode !== htmlNames.DOCUMENT_MODE.NO_QUIRKS) throw new Error(`${file} has no doctype`);
  return { build, file, address: addressOf(build, file), language: languageOf(file), html, document };
}

/** Every file of every build, by the name of the build. */
export const files: ReadonlyMap<string, readonly string[]> = new Map(
  BUILDS.map((build) => [build.name, filesOf(build)]),
);

/** What stands in somebody else's page is no page of ours: it has tests of its own. */
export const isEmbed = (file: string): boolean => /^(en\/)?(e\/[^/]+\/)?embed\/[^/]+\/index\.html$/.test(file);

/** Every page of every build, read once a test file. */
export const pages: readonly Page[] = BUILDS.flatMap((build) =>
  (files.get(build.name) ?? [])
    .filter((file) => file.endsWith('.html') && !isEmbed(file))
    .map((file) => pageOf(build, file, readFileSync(join(build.directory, file), 'utf8'))),
);

/** Every embed of every build: the documents that stand in somebody else's page. */
export const embeds: readonly Page[] = BUILDS.flatMap((build) =>
  (files.get(build.name) ?? [])
    .filter(isEmbed)
    .map((file) => pageOf(build, file, readFileSync(join(build.directory, file), 'utf8'))),
);

/** A table of tests: every page by its name. */
export const eachPage: readonly (readonly [string, Page])[] = pages.map((page) => [
  `${page.build.name} ${page.file}`,
  page,
]);
export const pagesOf = (name: string): Page[] => pages.filter(({ build }) => build.name === name);

/** A page of a build by its path. */
export function pageAt(name: string, file: string): Page {
  const page = pages.find((one) => one.build.name === name && one.file === file);
  if (!page) throw new Error(`${name} has no ${file}`);
  return page;
}

/** The story of a build in one language. */
export const storyOf = (name: string, language: Language): Page =>
  pageAt(name, language === 'zh' ? 'index.html' : 'en/index.html');
