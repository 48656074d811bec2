/**
 * On a slow machine people type before the page's scripts run, and React then puts back into a text box what it was rendered
 * with. What was typed until then is kept here, on the page alone, and brought back (M2). The forms of drafts say
 * `autocomplete="off"`: a browser that put back what stood there before a reload would look like somebody typing, and would
 * keep the words on the disk of a computer that others use too.
 */
const typed = new Map<HTMLTextAreaElement, string>();

const note = (box: unknown): void => {
  if (box instanceof HTMLTextAreaElement && box.value !== box.defaultValue) typed.set(box, box.value);
};
const listen = ({ target }: Event): void => note(target);

if (typeof document !== 'undefined') {
  for (const box of document.querySelectorAll('textarea')) note(box);
  document.addEventListener('input', listen, true);
}

/** Once the page listens itself: what was typed before stands in its boxes again. */
export function bringBackTyped(): void {
  document.removeEventListener('input', listen, true);
  for (const [box, text] of typed) {
    if (!box.isConnected || box.value === text) continue;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  typed.clear();
}
