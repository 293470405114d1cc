// The small script of a post. The page is whole without it: it only freshens the comments that were baked in, and
// makes the form's stamp a one-use one.
import { stampWhenShown } from './form-stamp.ts';

const id = (name: string) => document.getElementById(name);

async function freshen(link: HTMLAnchorElement): Promise<void> {
  // The same for everybody who reads this version of the page, and nothing when it is still the newest.
  const answer = await fetch(`${link.href}&seen=${link.dataset.seen}`, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [old, fresh, news] = [id('comment-list'), page.getElementById('comment-list'), id('comment-news')];
  if (!answer.ok || !old || !fresh || old.textContent === fresh.textContent) return;
  // Whoever is reading a comment's link just now keeps it.
  if (old.contains(document.activeElement)) return;
  old.replaceWith(fresh);
  if (news) news.textContent = news.dataset.news ?? '';
}

const link = id('comment-live') as HTMLAnchorElement | null;
if (link) freshen(link).catch(() => undefined);
stampWhenShown('comment-form');
