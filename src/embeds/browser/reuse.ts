/**
 * Where a chart is taken away: copies what is chosen, and previews it at any width and on any paper. Without this script
 * the same snippets stand on the page to be selected by hand.
 */

type Snippet = { readonly box: HTMLElement; readonly code: HTMLElement; readonly data: DOMStringMap };

const take = document.querySelector('.take');
const find = <T extends Element>(kind: new () => T, selector: string): T => {
  const found = take?.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
};

const button = find(HTMLButtonElement, '.copy button');
const status = find(HTMLElement, '[role=status]');
const frame = find(HTMLIFrameElement, '.bench iframe');
const bench = find(HTMLElement, '.bench');
const tools = find(HTMLElement, '.tools');
const range = find(HTMLInputElement, '.tools input');
const output = find(HTMLOutputElement, '.tools output');
const paper = find(HTMLSelectElement, '.tools select');

/** A build that does not know its address wrote this in its place. Here the page is open somewhere, for trying. */
const unknownSite = '{SITE}';
const placed = (text: string): string => text.replaceAll(unknownSite, location.origin);

const answer = (name: string): string => find(HTMLInputElement, `[name="take-${name}"]:checked`).value;

function snippetOf(kind: string): Snippet | undefined {
  const box = take?.querySelector(
    `[data-kind="${kind}"] [data-version="${answer('version')}"][data-language="${answer('language')}"]`,
  );
  const code = box?.querySelector('pre');
  return box instanceof HTMLElement && code ? { box, code, data: box.dataset } : undefined;
}

/** The snippets as they were written, without any paper. */
const written = new Map([...(take?.querySelectorAll('.snippet pre') ?? [])].map((code) => [code, code.textContent]));

/** Where the address may end in a fragment, it says on which paper the embed stands. */
function onPaper(kind: string, { code, data }: Snippet): void {
  const text = placed(written.get(code) ?? '');
  if (!['frame', 'frame-block', 'component'].includes(kind)) {
    code.textContent = text;
    return;
  }
  const { scheme } = paper.selectedOptions[0]?.dataset ?? {};
  const address = placed(data['address'] ?? '');
  const styled = scheme ? text.replace(/border:0(?=[;}"])/, `$&;color-scheme:${scheme}`) : text;
  code.textContent = styled.replace(`"${address}"`, `"${address}${paper.value}"`);
}

/** The old way, for pages without a safe connection: there a page may only say what a copy contains while it happens. */
function copyByEvent(plain: string, rich: string | undefined): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (rich) event.clipboardData?.setData('text/html', rich);
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}

async function copy(plain: string, rich: string | undefined): Promise<boolean> {
  try {
    const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    if (rich)
      await navigator.clipboard.write([
        new ClipboardItem({ ...blob('text/plain', plain), ...blob('text/html', rich) }),
      ]);
    else await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return copyByEvent(plain, rich);
  }
}

/** Rich text has its drawing from the snippet without a frame, where it is written whole. */
function richOf({ data }: Snippet): string | undefined {
  const code = snippetOf('frameless')?.code;
  const drawing = /<svg[\s\S]*<\/svg>/.exec((code && written.get(code)) ?? '')?.[0] ?? '';
  return data['rich'] && placed(data['rich'].replace('{svg}', () => drawing));
}

async function copyChosen(): Promise<void> {
  const snippet = snippetOf(answer('kind'));
  if (!snippet) return;
  status.textContent = '';
  const done = await copy(snippet.code.textContent ?? '', richOf(snippet));
  const { copied = '', refused = '' } = button.dataset;
  status.textContent = done ? copied + (snippet.box.querySelector('h4')?.textContent ?? '') : refused;
  if (!done) getSelection()?.selectAllChildren(snippet.code);
}

function resize(): void {
  const most = Math.floor(bench.parentElement?.clientWidth ?? 0);
  range.max = String(most);
  output.textContent = `${range.value} px`;
  bench.style.width = `${range.value}px`;
}

function show(): void {
  const kind = answer('kind');
  const snippet = snippetOf(kind);
  button.hidden = !snippet;
  status.textContent = '';
  if (!snippet) return;
  onPaper(kind, snippet);
  const { embed = '', title = '', reserve = '' } = snippet.data;
  const source = `${embed}${paper.value}`;
  if (frame.getAttribute('src') !== source) frame.src = source;
  frame.title = title;
  frame.style.height = '';
  frame.style.minHeight = reserve;
  frame.style.colorScheme = paper.selectedOptions[0]?.dataset['scheme'] ?? '';
  bench.dataset['paper'] = paper.value.replace('#', '');
}

addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && data?.sentinel === 'amp' && data.type === 'embed-size')
    frame.style.height = `${data.height}px`;
});
take?.addEventListener('change', show);
range.addEventListener('input', resize);
button.addEventListener('click', copyChosen);
if (bench.parentElement) new ResizeObserver(resize).observe(bench.parentElement);

tools.hidden = false;
for (const part of take?.querySelectorAll<HTMLElement>('.notice span') ?? []) part.hidden = !part.hidden;
show();

export {};
