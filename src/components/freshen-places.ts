// The small script of an evening. The page is whole without it: it only freshens the places that were baked in, brings
// the form when sign-up has opened since or takes it away when it has closed, and makes the form's stamp a one-use one.
import { stampForm, stampWhenShown } from './form-stamp.ts';

const id = (name: string) => document.getElementById(name);

async function freshen(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(`${link.href}&shared=1`, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const name of ['signup-places', 'signup-way']) {
    const [old, fresh] = [id(name), page.getElementById(name)];
    // The way is the form or nothing; whoever fills it in just now keeps it.
    if (!old || !fresh || old.textContent?.trim() === fresh.textContent?.trim()) continue;
    if (old.contains(document.activeElement)) continue;
    old.replaceWith(fresh);
    const news = id('signup-news');
    if (news) news.textContent = news.dataset.news ?? '';
  }
  stampForm('signup-form');
}

const link = id('signup-live') as HTMLAnchorElement | null;
if (link) freshen(link).catch(() => undefined);
stampWhenShown('signup-form');
