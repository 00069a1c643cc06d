/**
 * Tells the page around an embed how tall it is, in the tongues of the hosts that newsrooms use. Classic and inline: in
 * a sandbox without an origin no file of ours can be fetched. Each message is written after the host's own source.
 */
(() => {
  const host = window.parent;
  if (host === window) return;
  const root = document.documentElement;
  const { href, search, hash } = location;
  // Without the host's name, /embed/x/ would be found in /en/embed/x/ as well; quotes would end the listener's selector.
  const key = href.replace(/^\w+:|['"\\]/g, '');
  const child = new URLSearchParams(search).get('childId');
  const secret = /secret=([^&]+)/.exec(hash)?.[1];
  let id = '';
  let event = 'resize';
  let last = 0;

  /** @typedef {(height: number, width: number) => unknown} Tongue */
  /** @type {Tongue} AMP, @newswire/frames, sidechain */
  const amp = (height) => ({ sentinel: 'amp', type: 'embed-size', height });
  /** @type {Tongue} its three generations of listeners */
  const datawrapper = (height) => ({ 'datawrapper-height': { [key]: height } });
  /** @type {Tongue} Embedly, Medium, Infogram, Observable */
  const embedly = (height) => JSON.stringify({ src: href, context: 'iframe.resize', height });
  /** @type {Tongue} pym.js, which puts its id into our address */
  const pym = (height) => `pymxPYMx${child}xPYMxheightxPYMx${height}`;
  /** @type {Tongue} wp-embed.js, which puts its secret there */
  const wordpress = (value) => ({ message: 'height', value, secret });
  /** @type {Tongue} iframe-resizer; without a field after the event its version 5 warns of an old child */
  const sizer = (height, width) => `[iFrameSizer]${id}:${height}:${width}:${event}:`;
  /** @type {Tongue} open-iframe-resizer */
  const open = (height, width) => ({ type: 'iframe-resized', width, height });

  // The first three may be spoken to anybody, the rest only to a host that has asked.
  const spoken = new Set([amp, datawrapper, embedly]);
  if (child) spoken.add(pym);
  if (secret) spoken.add(wordpress);

  /** @param {unknown} message */
  const post = (message) => host.postMessage(message, '*');

  const size = () => {
    const { width, height } = root.getBoundingClientRect();
    return /** @type {const} */ ([Math.ceil(height), Math.ceil(width)]);
  };

  /** @param {Iterable<Tongue>} tongues */
  const tell = (tongues) => {
    const [height, width] = size();
    // A frame that is not displayed has no height: told of none, a host would shut it for good. One that has not yet
    // been told its own width has a height that is wrong.
    if (height && width) for (const tongue of tongues) post(tongue(height, width));
  };

  const change = () => {
    const [height, width] = size();
    if (!width || height === last) return;
    last = height;
    tell(spoken);
    try {
      /** @type {{ requestResize?: () => void }} */ (window).requestResize?.();
    } catch {
      // It may be asked of an iframe only, and an embed may stand in an object as well.
    }
  };

  /** @param {Tongue} tongue of a host that asks: it is answered even where nothing has changed */
  const answer = (tongue) => {
    spoken.add(tongue);
    tell([tongue]);
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== host || !data) return;
    if (typeof data === 'string') {
      // Its first message is "<id>:8:…", the later ones are a word: "resize", "reset".
      const [, name, first] = /^\[iFrameSizer\]([^:]+)(:\d)?/.exec(data) ?? [];
      if (first) [id, event] = [name, 'init'];
      if (name && id) answer(sizer);
      event = 'resize';
    } else if (data.type === 'frames-init') answer(amp);
    else if (/^iframe-(child-init|get-child-dimensions)$/.test(data.type)) answer(open);
    else if (secret && data.secret === secret) answer(wordpress);
  });

  // Inside its sandbox WordPress follows links for us, to our own site only.
  addEventListener('click', (click) => {
    const link = click.target instanceof Element && click.target.closest('a');
    if (!secret || !link) return;
    click.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });

  // At once, too: where the frame is far below the fold the browser lays nothing out and observers stay silent. A frame
  // of another process may be told its width only after this has run.
  change();
  for (const wait of [50, 250, 1000, 4000]) setTimeout(change, wait);
  new ResizeObserver(change).observe(root);
})();
