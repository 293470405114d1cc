import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { loadSite } from '../content/site.ts';
import { paths } from '../i18n/routes.ts';
import { isFound, searchedPart, withSection } from './search-pages.ts';

const path = paths(loadSite().languages);

/** Pagefind's own interfaces and its worker, which we do not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b|^pagefind-entry\.d\.ts$/;

/** What stands on a page beside its text. */
const beside = [
  '.back',
  '.meta',
  '.hint',
  '.eyebrow',
  '.fineprint',
  '.subscribe',
  '.comment-links',
  '.related',
  '.feedback',
  'svg',
];

/** Pages without a text that are looked for all the same. */
const wanted = new Set(loadSite().languages.flatMap((lang) => [path.contact(lang), path.promises(lang)]));

/** The index of the search while it is being made, by a process of its own. */
export interface SearchIndex {
  /** Takes a page in, where the search is to find it; a second time it is left as it is. @param url from the site's root */
  readonly add: (url: string, html: string) => void;
  readonly has: (url: string) => boolean;
  /** Writes it, one for each language, once all pages are in. @returns how many there are @throws Error with Pagefind's words */
  readonly write: (folder: string) => Promise<number>;
}

/** Begins an index without a page. @throws Error with Pagefind's words */
export async function startIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: beside });
  if (!index) throw new Error(errors.join('\n'));
  const seen = new Set<string>();
  const taken: Promise<string[]>[] = [];
  const take = async (url: string, content: string) => {
    const { errors } = await index.addHTMLFile({ url, content });
    return errors.map((error) => `${url}: ${error}`);
  };
  return {
    add: (url, html) => {
      if (seen.has(url)) return;
      seen.add(url);
      if (isFound(url, html, wanted)) taken.push(take(url, searchedPart(withSection(html))));
    },
    has: (url) => seen.has(url),
    write: async (folder) => {
      const wrong = (await Promise.all(taken)).flat();
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
      const written = await index.writeFiles({ outputPath: folder });
      await close();
      if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
      await removeUnused(folder);
      return taken.length;
    },
  };
}

async function removeUnused(dir: string): Promise<void> {
  const made = await readdir(dir);
  await Promise.all(made.filter((name) => unused.test(name)).map((name) => rm(join(dir, name))));
}
