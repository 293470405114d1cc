import { getCollection, type CollectionEntry } from 'astro:content';
import { eveningsOf, type Evening as EveningOf } from '../evening-items.ts';
import { loadSite } from '../site.ts';
import { once } from './once.ts';
import { path } from './paths.ts';

/** An evening of the content. */
export type Evening = EveningOf<CollectionEntry<'evenings'>>;

/** The evenings, the latest first: coming, held, moved and cancelled ones. */
export const evenings = once(async (): Promise<Evening[]> =>
  eveningsOf(await getCollection('evenings'), { languages: loadSite().languages, address: path.evening }),
);
