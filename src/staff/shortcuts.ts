// The desk's keys. Each presses something that stands on the page and names its key in aria-keyshortcuts, so the desk is
// whole without this script. They work only while the focus is in the list, never while somebody writes or chooses, and
// never together with a modifier key (WCAG 2.1.4).

const list = document.getElementById('queue');
const cards = [...(list?.querySelectorAll('article') ?? [])];
const writing = 'textarea, select, input:not([type=hidden])';

/** The card where the focus is, or was last. */
let current: Element | undefined;

function step(by: number): void {
  const to = current ? cards.indexOf(current as HTMLElement) + by : 0;
  cards[to]?.focus();
}

/** Opens a part, or closes it where it has no fields, and goes to its first field; or presses a button. */
function press(target: HTMLElement): void {
  const part = target.matches('summary') ? target.closest('details') : null;
  const field = part?.querySelector<HTMLElement>(writing);
  if (!field || !part?.open) target.click();
  (field ?? target).focus();
}

function onKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
  if (ctrlKey || altKey || metaKey || isComposing || !(target instanceof Element) || target.matches(writing)) return;
  current = target.closest('article') ?? current;
  if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  // A key held down must not decide on the next card as well.
  else if (!repeat) {
    // What belongs to the whole list stands outside its cards.
    const named = [...(list?.querySelectorAll<HTMLElement>('[aria-keyshortcuts]') ?? [])];
    const control = named.find(
      (each) => each.getAttribute('aria-keyshortcuts') === key && [null, current].includes(each.closest('article')),
    );
    if (!control) return;
    press(control);
  }
  event.preventDefault();
}

list?.addEventListener('keydown', onKey);
