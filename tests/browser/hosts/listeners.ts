/**
 * Hosts that are no package, or none that can run alone: what they do with a message, written after their own source. Each
 * runs in the host's page, so it may name nothing outside itself.
 */

/** Datawrapper, until about 2018: the snippet knows its own chart and finds it by the element's id. */
export function datawrapperById(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[id^="datawrapper-chart-"]'))
    window.addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (typeof heights === 'undefined') return;
      for (const key in heights) if (`datawrapper-chart-${key}` === frame.id) frame.style.height = `${heights[key]}px`;
    });
}

/** Datawrapper, until about 2021: by id, else the first frame whose address contains the key. */
export function datawrapperBySource(): void {
  window.addEventListener('message', (event) => {
    const heights = event.data['datawrapper-height'];
    if (heights === undefined) return;
    for (const key in heights) {
      const frame =
        document.getElementById(`datawrapper-chart-${key}`) ||
        document.querySelector<HTMLIFrameElement>(`iframe[src*='${key}']`);
      if (frame) frame.style.height = `${heights[key]}px`;
    }
  });
}

/** Datawrapper today: the frame that spoke. */
export function datawrapperByWindow(): void {
  window.addEventListener('message', (event) => {
    const heights = event.data['datawrapper-height'];
    if (heights === undefined) return;
    for (const key in heights)
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source) frame.style.height = `${heights[key]}px`;
  });
}

/**
 * amp-iframe with `resizable` (amphtml, src/iframe-helper.js and extensions/amp-iframe): the element around the frame
 * takes the height; strings that look like JSON are parsed, whoever sent them; under 100 px is an error.
 */
export function amp(): void {
  window.addEventListener('message', (event) => {
    if (!event.data) return;
    let data = event.data;
    if (typeof data === 'string' && data.charAt(0) === '{') data = JSON.parse(data);
    if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    for (const frame of document.querySelectorAll('iframe')) {
      const element = frame.parentElement;
      if (frame.contentWindow !== event.source || !element) continue;
      if (data.height < 100)
        throw new Error('Ignoring embed-size request because the resize height is less than 100px');
      const height = Number.parseInt(data.height, 10);
      element.style.height = `${Math.max(height + (element.offsetHeight - frame.offsetHeight), height)}px`;
    }
  });
}

/** Embedly's native embeds (docs.embed.ly, "provider height resizing"): the first frame with exactly that address. */
export function embedly(): void {
  window.addEventListener('message', (event) => {
    let data: { context?: string; src?: string; height?: number };
    try {
      data = JSON.parse(event.data);
    } catch {
      return;
    }
    if (data.context !== 'iframe.resize') return;
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[src="${data.src}"]`);
    if (frame && data.height) frame.height = String(data.height);
  });
}

/** wp-embed.js of WordPress (src/js/_enqueues/wp/embed.js): secrets, a clamp, links to the frame's own host only. */
export function wordpress(): void {
  window.addEventListener('message', (event) => {
    const data = event.data;
    if (!data) return;
    if (!(data.secret || data.message || data.value)) return;
    if (/[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${data.secret}"]`))
      quote.style.display = 'none';
    for (const source of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${data.secret}"]`)) {
      if (event.source !== source.contentWindow) continue;
      source.removeAttribute('style');
      if (data.message === 'height') {
        const height = Number.parseInt(data.value, 10);
        source.height = String(Math.min(Math.max(height, 200), 1000));
      }
      if (data.message === 'link') {
        const [own, target] = [new URL(source.src), new URL(data.value)];
        if (!/^https?:$/i.test(target.protocol) || target.host !== own.host) continue;
        if (document.activeElement === source) window.location.href = data.value;
      }
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const source of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content'))
      source.contentWindow?.postMessage({ message: 'ready', secret: source.dataset['secret'] }, '*');
  });
}
