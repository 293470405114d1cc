// The desk's keys. Each presses something that stands on the page and names its key in aria-keyshortcuts, so the desk is
// whole without this script. They work only while the focus is in the list, never while somebody writes or chooses, and
// never together with a modifier key (WCAG 2.1.4).

const list = document.getElementById('queue');
const cards = [...(list?.querySelectorAll('article') ?? [])];
const writing = 'input, textarea, select';

/** The card where the focus is, or was last. */
let current: Element | undefined;

function step(by: number): void {
  const to = current ? cards.indexOf(current as HTMLElement) + by : 0;
  cards[to]?.focus();
}

function press(target: HTMLElement): void {
  if (target.matches(writing)) return target.focus();
  target.click();
  const opened = target.closest('details[open]');
  if (opened && target.matches('summary')) (opened.querySelector<HTMLElement>(writing) ?? target).focus();
}

function onKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, altKey, metaKey, isComposing } = event;
  if (ctrlKey || altKey || metaKey || isComposing || !(target instanceof Element) || target.matches(writing)) return;
  current = target.closest('article') ?? current;
  if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  else {
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
