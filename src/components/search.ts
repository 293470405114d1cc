/**
 * The script of the search page: looks for the words in its address (`?q=`) in the index that the build made
 * (`src/build/search.ts`). The form is a plain one, so the browser's own history and buttons work as anywhere.
 */

/** What we use of Pagefind (https://pagefind.app/docs/api/). */
interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: { readonly title: string; readonly section?: string };
  }>;
}

/** How many results are shown at once. */
const step = 10;

/** Shows the pages that have the words of the address. */
export async function searchFromAddress(): Promise<void> {
  const words = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const section = document.querySelector<HTMLElement>('#results');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (words === '' || !section || !input) return;
  const texts = JSON.parse(section.dataset.words ?? '{}') as Record<string, string>;
  const status = section.querySelector('[role=status]');
  const say = (text = '', count = 0) => {
    if (status) status.textContent = text.replace('{count}', String(count)).replace('{words}', () => words);
  };
  input.value = words;
  document.title = `${words} – ${document.title}`;
  section.hidden = false;
  say(texts.searching);
  try {
    const { results } = await find(words);
    await show(results, section);
    say([texts.none, texts.foundOne][results.length] ?? texts.found, results.length);
  } catch {
    say(texts.failed);
  }
  section.querySelector('h2')?.focus();
}

/** Looks in the index; once more from the start where that fails: a new version of the site may have come in between. */
async function find(words: string) {
  try {
    return await look(words, '');
  } catch {
    return look(words, '?again');
  }
}

async function look(words: string, again: string) {
  // Made after the pages: no bundler knows it.
  const address = `/pagefind/pagefind.js${again}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker that stops answering would be waited for without end.
  await pagefind.options({ noWorker: true });
  return pagefind.search(words);
}

/** Shows the first results, and more of them when the button is pressed; the focus goes to the first new one. */
async function show(results: readonly Result[], section: HTMLElement): Promise<void> {
  const list = section.querySelector('ul');
  const more = section.querySelector('button');
  if (!list || !more) return;
  const shown = list.childElementCount;
  const rows = await Promise.all(results.slice(shown, shown + step).map(row));
  list.append(...rows);
  more.hidden = list.childElementCount >= results.length;
  more.onclick = () => void show(results, section);
  if (shown > 0) rows[0]?.querySelector('a')?.focus();
}

async function row(result: Result): Promise<HTMLElement> {
  const { url, excerpt, meta } = await result.data();
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  const [item, heading, text] = ['li', 'h3', 'p'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  heading.append(link);
  text.append(...marked(excerpt));
  if (meta.section)
    item.append(Object.assign(document.createElement('p'), { className: 'eyebrow', textContent: meta.section }));
  item.append(heading, text);
  return item;
}

/** An excerpt with its marks as elements of our own: whatever else may stand in it stays text. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((part) => {
    const text = part.textContent ?? '';
    return part.nodeName === 'MARK'
      ? Object.assign(document.createElement('mark'), { textContent: text })
      : new Text(text);
  });
}
