import { catalogue } from '../../generated/catalogue.js';
import type { Locale } from '../../i18n/locales.ts';
import { paths } from '../../i18n/routes.ts';
import { isPath } from './form.ts';
import { messages } from './messages.ts';

/** What a page is called, where it is a text we know of; otherwise its path. */
export function titleOfPage(page: string): string {
  const texts = [...catalogue.posts, ...catalogue.evenings].flatMap(({ pages }) => Object.values(pages));
  return texts.find(({ path }) => path === page)?.title ?? page;
}

/** The page that feedback is about, for a link; the contact page where it names none of ours. */
export function pageOrContact(page: string, lang: Locale): { readonly title: string; readonly path: string } {
  if (isPath(page)) return { title: titleOfPage(page), path: page };
  return { title: messages[lang].site.contact, path: paths(catalogue.site.languages).contact(lang) };
}
