// The small script of a post. The page is whole without it: it only freshens the comments that were baked in, and
// makes the form's stamp a one-use one, so that a second press is known even when the network changes in between.

const id = (name: string) => document.getElementById(name);

async function freshen(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(link.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [old, fresh, news] = [id('comment-list'), page.getElementById('comment-list'), id('comment-news')];
  if (!answer.ok || !old || !fresh || old.textContent === fresh.textContent) return;
  // Whoever is reading a comment's link just now keeps it.
  if (old.contains(document.activeElement)) return;
  old.replaceWith(fresh);
  if (news) news.textContent = news.dataset.news ?? '';
}

function stamp(form: HTMLFormElement): void {
  const field = form.elements.namedItem('stamp') as HTMLInputElement;
  const [type, signature] = field.value.split('.');
  const word = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0'));
  const opened = Date.now();
  form.onsubmit = () => {
    field.value = [type, signature, word.join(''), Date.now() - opened].join('.');
  };
}

const link = id('comment-live') as HTMLAnchorElement | null;
const form = id('comment-form') as HTMLFormElement | null;
if (link) freshen(link).catch(() => undefined);
// Also when the page comes back from the browser's memory: what is written then is a new comment.
if (form) addEventListener('pageshow', () => stamp(form));
