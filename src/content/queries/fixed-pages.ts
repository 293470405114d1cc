import { getCollection, type CollectionEntry } from 'astro:content';
import type { PageKey } from '../../i18n/routes.ts';
import { itemsOf, type Item } from '../items.ts';
import { pageFacts } from '../pages.ts';
import { loadSite } from '../site.ts';
import { checkStatement, pageKeyOf } from '../statement-checks.ts';
import { once } from './once.ts';

/** The site's fixed pages that exist, by key. @throws Error when a folder is of no page we know, or a statement lacks something */
export const fixedPages = once(async () => {
  const items = itemsOf(await getCollection('pages'), pageFacts, loadSite().languages);
  return new Map<PageKey, Item<CollectionEntry<'pages'>>>(
    items.map((item) => {
      const key = pageKeyOf(item);
      checkStatement(key, item, loadSite().contact.email);
      return [key, item];
    }),
  );
});
