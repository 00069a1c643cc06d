/** The part of Vite's plugin interface that is used here. */
type Output = {
  readonly type: string;
  readonly fileName: string;
  readonly moduleIds?: readonly string[];
  readonly source?: string | Uint8Array;
};
/** Vite's own mark at the end of a style sheet, which it takes off again after it has named the file. */
const mark = /\/\*\$vite\$:\d+\*\//g;
type Bundling = { readonly environment?: { readonly name: string } };

/**
 * Watches a build: `modules` are the files of which something is sent to browsers, `scripts` the names of what is sent, and
 * `styleSheets` the style sheets, which Astro writes into the pages.
 */
export function bundled() {
  const [modules, scripts, styleSheets] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const plugin = {
    name: 'bundled',
    generateBundle(this: Bundling, _options: unknown, bundle: Readonly<Record<string, Output>>) {
      for (const { type, fileName, moduleIds = [], source } of Object.values(bundle)) {
        if (fileName.endsWith('.css') && typeof source === 'string') styleSheets.add(source.replace(mark, ''));
        // Code that only runs during the build is not sent to browsers.
        if (type !== 'chunk' || this.environment?.name !== 'client') continue;
        scripts.add(fileName);
        for (const id of moduleIds) modules.add(id);
      }
    },
  };
  return { plugin, modules, scripts, styleSheets };
}
