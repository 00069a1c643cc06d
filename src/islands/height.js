/**
 * Tells the page around an embed how tall it is, in the tongues of the hosts that newsrooms use. Classic and inline: in
 * a sandbox without an origin no file of ours can be fetched. Each message is written after the host's own source; who
 * may be spoken to unasked, and who only when asked, stands with them.
 */
(() => {
  const host = window.parent;
  if (host === window) return;
  const root = document.documentElement;
  const { href, pathname, search, hash } = location;
  // Datawrapper's listeners look for the key inside a selector.
  const key = (pathname + search).replace(/['"]/g, '');
  const child = new URLSearchParams(search).get('childId');
  const secret = /secret=([^&]+)/.exec(hash)?.[1];
  let resizer = '';
  let asked = false;
  let last = -1;

  /** @param {unknown} message */
  const post = (message) => host.postMessage(message, '*');

  /** @param {boolean} again a host that asks is answered even where nothing has changed */
  const tell = (again, event = 'resize') => {
    const box = root.getBoundingClientRect();
    const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
    if (height === last && !again) return;
    last = height;
    post({ sentinel: 'amp', type: 'embed-size', height });
    post({ 'datawrapper-height': { [key]: height } });
    post(JSON.stringify({ src: href, context: 'iframe.resize', height }));
    if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: 'height', value: height, secret });
    if (resizer) post(`[iFrameSizer]${resizer}:${height}:${width}:${event}`);
    if (asked) post({ type: 'iframe-resized', width, height });
    /** @type {{ requestResize?: () => void }} */ (window).requestResize?.();
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== host || !data) return;
    const sizer = /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1];
    if (sizer) {
      resizer = sizer;
      tell(true, 'init');
    } else if (/^iframe-(child-init|get-child-dimensions)$/.test(data.type)) {
      asked = true;
      tell(true);
    } else if (data.type === 'frames-init' || (secret && data.secret === secret)) tell(true);
  });

  // Inside its sandbox WordPress follows links for us, to our own site only.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!secret || !link) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });

  new ResizeObserver(() => tell(false)).observe(root);
  tell(false);
})();
