import { getCollection, type CollectionEntry } from 'astro:content';
import { eveningsOf, type Evening as EveningOf } from '../evening-items.ts';
import { contentDir } from '../folder.ts';
import { routeBeside } from '../evening-route.ts';
import { checkFolders } from '../items.ts';
import type { Route } from '../route.ts';
import { loadSite } from '../site.ts';
import { once } from './once.ts';
import { path } from './paths.ts';
import { isPreview } from '../preview.ts';

/** An evening of the content. */
export interface Evening extends EveningOf<CollectionEntry<'evenings'>> {
  /** Its way, where a file beside the text draws it. */
  readonly route: Route | null;
}

/** The evenings, the latest first: coming, held, moved and cancelled ones. */
export const evenings = once(async (): Promise<Evening[]> => {
  const entries = await getCollection('evenings');
  checkFolders([...(await getCollection('blog')), ...(await getCollection('notices')), ...entries]);
  const found = eveningsOf(entries, { languages: loadSite().languages, address: path.evening, drafts: isPreview });
  return found.map((evening) => ({ ...evening, route: routeBeside(contentDir, evening.id, evening.main) }));
});
