import type { Catalogue, CataloguePost } from '../generated/catalogue.js';
import { wishOfBuild } from './queries/discussion.ts';
import { fixedPages } from './queries/fixed-pages.ts';
import { posts, type Post } from './queries/posts.ts';
import { loadSite } from './site.ts';

/** What functions must know of the content; the build writes it into `src/generated/catalogue.js`. */
export async function buildCatalogue(): Promise<Catalogue> {
  return {
    wish: await wishOfBuild(),
    site: loadSite(),
    posts: (await posts()).map(factsOf),
    pages: [...(await fixedPages()).keys()],
  };
}

function factsOf({ id, at, main, comments, commentsClose, entries, paths }: Post): CataloguePost {
  const pages = loadSite().languages.flatMap((language) => {
    const [entry, path] = [entries[language], paths[language]];
    return entry && path ? [[language, { title: entry.data.title, summary: entry.data.summary, path }]] : [];
  });
  const author = main.data.author ?? null;
  return { id, at, author, comments, commentsClose, pages: Object.fromEntries(pages) as CataloguePost['pages'] };
}
