import type { Catalogue } from '../generated/catalogue.js';
import { fixedPages, postPath, posts, wishOfBuild } from './queries.ts';
import { loadSite } from './site.ts';

/** What functions must know of the content; the build writes it into `src/generated/catalogue.js`. */
export async function buildCatalogue(): Promise<Catalogue> {
  const site = loadSite();
  return {
    wish: await wishOfBuild(),
    site,
    posts: (await posts()).map((post) => ({
      id: post.id,
      comments: post.comments,
      commentsClose: post.commentsClose,
      pages: Object.fromEntries(
        site.languages.flatMap((language) => {
          const entry = post.entries[language];
          const path = postPath(post, language);
          return entry && path ? [[language, { title: entry.data.title, path }]] : [];
        }),
      ),
    })),
    pages: [...(await fixedPages()).keys()],
  };
}
