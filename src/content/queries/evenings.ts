import { getCollection, type CollectionEntry } from 'astro:content';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eveningsOf, type Evening as EveningOf } from '../evening-items.ts';
import { contentDir } from '../folder.ts';
import { checkFolders, fault } from '../items.ts';
import { parseRoute, type Route } from '../route.ts';
import { loadSite } from '../site.ts';
import { once } from './once.ts';
import { path } from './paths.ts';

/** An evening of the content. */
export interface Evening extends EveningOf<CollectionEntry<'evenings'>> {
  /** Its way, where a file beside the text draws it. */
  readonly route: Route | null;
}

const usual = 'route.geojson';

/** The route beside an evening's text. @throws Error naming the file */
function routeOf({ id, main }: EveningOf<CollectionEntry<'evenings'>>): Route | null {
  const name = main.data.route ?? usual;
  const file = join(contentDir, 'evenings', id, name);
  if (!existsSync(file)) {
    if (main.data.route === undefined) return null;
    throw fault(main, `"route" names ${name}, which is not beside the text`);
  }
  try {
    return parseRoute(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`content/evenings/${id}/${name}: ${why}`, { cause: error });
  }
}

/** The evenings, the latest first: coming, held, moved and cancelled ones. */
export const evenings = once(async (): Promise<Evening[]> => {
  const entries = await getCollection('evenings');
  checkFolders([...(await getCollection('blog')), ...(await getCollection('notices')), ...entries]);
  const found = eveningsOf(entries, { languages: loadSite().languages, address: path.evening });
  return found.map((evening) => ({ ...evening, route: routeOf(evening) }));
});
