import { readEnv } from '../../env.ts';
import type { CataloguePost } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { receiptPath } from '../../i18n/routes.ts';
import type { Letter, MailLine } from '../../mail/compose.tsx';
import { proofOf } from '../shared/proof.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import type { Subscription } from './rules.ts';

/** Where a subscription is seen and ended. It names the language for when the record that knows it is gone. */
function address(id: string, lang: Locale, proof?: string): string {
  const url = new URL(receiptPath(receiptCode('s', id)), readEnv().url);
  if (proof !== undefined) url.searchParams.set('proof', proof);
  url.searchParams.set('lang', lang);
  return url.href;
}

/** Asks whoever reads the address's mail whether they want the subscription. @param until ms since 1970 (UTC) */
export function confirmLetter({ id, email, lang }: Subscription, letter: string, until: number): Letter {
  const t = messages[lang].subscriptions.mail;
  const href = address(id, lang, proofOf(receiptCode('s', id)));
  const lines = [t.confirm.text, { label: t.confirm.link, href }, t.confirm.ignore];
  return { id: letter, to: email, lang, subject: t.confirm.subject, lines, until };
}

/** Tells an address that subscribes already that it does, and how to end it. @param existing the id of its subscription */
export function alreadyLetter({ email, lang }: Subscription, existing: string, letter: string): Letter {
  const t = messages[lang].subscriptions.mail;
  const lines = [t.already.text, { label: t.already.link, href: address(existing, lang) }];
  return { id: letter, to: email, lang, subject: t.already.subject, lines };
}

/** A post in the reader's language, or said to be in another. */
function linesOf({ pages }: CataloguePost, lang: Locale): MailLine[] {
  const t = messages[lang].subscriptions.digest;
  const href = (path: string) => new URL(path, readEnv().url).href;
  const page = pages[lang];
  if (page) return [{ label: page.title, href: href(page.path) }, ...(page.summary ? [page.summary] : [])];
  const [other] = Object.entries(pages);
  if (!other) return [];
  const [language, { title, path }] = other as [Locale, { title: string; path: string }];
  return [{ label: title, href: href(path), lang: language }, t.elsewhere(t.language[language])];
}

/** What came out since the last letter, newest first. */
export function digestLetter(
  { id, email, lang }: Subscription,
  posts: readonly CataloguePost[],
  letter: string,
): Letter {
  const t = messages[lang].subscriptions.digest;
  const [first] = posts.flatMap(({ pages }) => pages[lang] ?? []);
  return {
    id: letter,
    to: email,
    lang,
    subject: posts.length === 1 && first ? t.one(first.title) : t.many(posts.length),
    lines: [t.lead, ...posts.flatMap((post) => linesOf(post, lang)), { label: t.end, href: address(id, lang) }],
    why: 'subscribed',
    unsubscribe: new URL(receiptPath(receiptCode('s', id)), readEnv().url).href,
  };
}
