// The only script the page loads at first: it loads the explorer when it comes into view or is used.
const form = document.querySelector<HTMLFormElement>('form[data-explore]');
const frame = form?.querySelector('[data-part-of-page="frame"]');
if (form && frame) {
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    seen.disconnect();
    import('./start.ts').then(({ start }) => start(form));
  };
  const seen = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && load());
  seen.observe(frame);
  for (const touch of ['pointerdown', 'keydown', 'change']) form.addEventListener(touch, load);
  if (window.location.search) load();
}
