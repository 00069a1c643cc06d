/**
 * <ledger-chart src="…" label="…" reserve="…">: what stands inside it is shown until a reader comes near, then the embed
 * that `src` leads to, its option behind a # included. `reserve` is the height to keep free, as a CSS value of the
 * element's own width. Classic and alone: it runs in other people's pages, however often it is put there.
 */
(() => {
  const tag = 'ledger-chart';
  if (!window.IntersectionObserver || !window.customElements || customElements.get(tag)) return;

  class LedgerChart extends HTMLElement {
    constructor() {
      super();
      // In a tree of its own, where no rule of the article's reaches the frame and nothing of the article is taken out.
      this.box = document.createElement('div');
      this.fallback = document.createElement('slot');
      this.box.append(this.fallback);
      this.attachShadow({ mode: 'open' }).append(this.box);
    }

    connectedCallback() {
      // A policy that forbids style attributes does not forbid these.
      Object.assign(this.style, { display: 'block', width: '100%', containerType: 'inline-size' });
      addEventListener('message', this);
      if (!this.frame) near.observe(this);
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      near.unobserve(this);
    }

    load() {
      near.unobserve(this);
      const source = this.getAttribute('src');
      const { href, protocol, hash } = Object.assign(document.createElement('a'), { href: source });
      if (!source || !/^https?:$/.test(protocol)) return;
      this.frame = document.createElement('iframe');
      this.frame.title = this.getAttribute('label') ?? '';
      this.frame.src = href;
      // Without the embed's own scheme a browser puts paper behind one that has none.
      const [plain, scheme] = /^#(?:(dark|auto)-)?plain$/.exec(hash) ?? [];
      const colorScheme = plain ? { dark: 'dark', auto: 'light dark' }[scheme ?? ''] || 'light' : '';
      Object.assign(this.frame.style, { display: 'block', width: '100%', border: 0, colorScheme });
      // The fallback stays until the embed has spoken: an address that has gone, or is not let in, never does.
      Object.assign(this.frame.style, { position: 'absolute', visibility: 'hidden' });
      const reserve = this.getAttribute('reserve') ?? '';
      // Where cqw is unknown it is not taken, and the higher of its two heights stays.
      this.box.style.minHeight = /\d+px(?=\)?$)/.exec(reserve)?.[0] ?? '';
      Object.assign(this.box.style, { position: 'relative', minHeight: reserve });
      this.box.append(this.frame);
    }

    /** @param {MessageEvent} message */
    handleEvent({ source, data }) {
      if (!this.frame || source !== this.frame.contentWindow) return;
      if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !(data.height > 0)) return;
      this.fallback.remove();
      this.box.style.minHeight = '';
      Object.assign(this.frame.style, { position: '', visibility: '', height: `${data.height}px` });
    }
  }

  // Two screens of a phone ahead of the reader.
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof LedgerChart) target.load();
    },
    { rootMargin: '1500px 0px' },
  );
  customElements.define(tag, LedgerChart);
})();
