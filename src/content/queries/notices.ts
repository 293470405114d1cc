import { getCollection, type CollectionEntry } from 'astro:content';
import { datedItems, type Dated } from '../dated.ts';
import { checkFolders } from '../items.ts';
import { noticeFacts } from '../notices.ts';
import { loadSite } from '../site.ts';
import { once } from './once.ts';
import { path } from './paths.ts';
import { visible } from './visible.ts';

/** A news item. */
export type Notice = Dated<CollectionEntry<'notices'>>;

/** All news, drafts and coming ones too, newest first. */
export const writtenNews = once(async (): Promise<Notice[]> => {
  const entries = await getCollection('notices');
  checkFolders([...(await getCollection('blog')), ...entries]);
  return datedItems(entries, { facts: noticeFacts, languages: loadSite().languages, address: path.notice });
});

/** The news that are out, newest first. */
export const notices = once(async (): Promise<Notice[]> => visible(await writtenNews()));
