/**
 * Only in the preview: shows the messages of `npm run check` over the last good page, until the fault is mended. It
 * asks for them when the page opens and is sent every later change.
 */
const name = 'content-faults';

const style = `
  :host { position: fixed; inset: auto 0 0; z-index: 2147483647; }
  section { max-height: 46vh; overflow: auto; padding: 14px 24px 18px; background: #fbfaf6; color: #1b1a18;
    border-top: 3px solid #a82a1a; box-shadow: 0 -4px 24px rgb(0 0 0 / 0.18); font: 15px/1.7 sans-serif; }
  h2 { margin: 0; font-size: 17px; color: #a82a1a; }
  p { margin: 2px 0 8px; }
  pre { margin: 0; white-space: pre-wrap; font: 14px/1.6 monospace; }`;

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Shows a message in the place of the one before it; an empty one takes it away. */
function show(message: string): void {
  document.querySelector(name)?.remove();
  if (message === '') return;
  const host = document.createElement(name);
  const section = document.createElement('section');
  section.setAttribute('role', 'alert');
  section.lang = 'zh-Hans';
  section.append(
    element('h2', '内容有要改的地方'),
    element('p', '下面的网页还是上一次没有错的样子。改好、存盘，这些提示自己消失。'),
    element('pre', message),
  );
  host.attachShadow({ mode: 'open' }).append(element('style', style), section);
  document.body.append(host);
}

import.meta.hot?.on('content:faults', ({ message }: { message: string }) => show(message));
import.meta.hot?.send('content:ask', {});
