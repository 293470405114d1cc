import { getCollection, type CollectionEntry } from 'astro:content';
import { localDay } from '../../i18n/dates.ts';
import { published, type Dated } from '../dated.ts';
import { checkFolders } from '../items.ts';
import { noticeFacts } from '../notices.ts';
import { loadSite } from '../site.ts';
import { once } from './once.ts';
import { path } from './paths.ts';

/** A published news item. */
export type Notice = Dated<CollectionEntry<'notices'>>;

/** The news that are out, newest first. */
export const notices = once(async (): Promise<Notice[]> => {
  const shelf = { facts: noticeFacts, languages: loadSite().languages, address: path.notice };
  const entries = await getCollection('notices');
  checkFolders([...(await getCollection('blog')), ...entries]);
  return published(entries, shelf, localDay(Date.now()));
});
