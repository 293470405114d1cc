import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadSite } from '../content/site.ts';
import { paths } from '../i18n/routes.ts';
import { isFound, searchedPart, withSection } from './search-pages.ts';

const path = paths(loadSite().languages);

/** Where the index lies on the site. */
const folder = 'pagefind';

/** Pagefind's own interfaces, which we do not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|^pagefind-entry\.d\.ts$/;

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

/** Makes the index of the search once the pages are there: one for each language, with the forms of its words. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}

/** How many pages Pagefind is given at once: one by one takes twice as long. */
const atOnce = 50;

/** Indexes the texts of a built site. @returns how many there are @throws Error with Pagefind's words */
async function indexSite(site: string): Promise<number> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: beside });
  if (!index) throw new Error(errors.join('\n'));
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name));
  /** Adds a page where the search is to find it. */
  const add = async (file: string) => {
    const content = await readFile(file, 'utf8');
    const url = `/${relative(site, file).replace(/index\.html$/, '')}`;
    if (!isFound(url, content, wanted)) return 0;
    const added = await index.addHTMLFile({ url, content: searchedPart(withSection(content)) });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(' ')}`);
    return 1;
  };
  let count = 0;
  for (let i = 0; i < files.length; i += atOnce)
    count += (await Promise.all(files.slice(i, i + atOnce).map(add))).reduce<number>((sum, one) => sum + one, 0);
  const written = await index.writeFiles({ outputPath: join(site, folder) });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await removeUnused(join(site, folder));
  return count;
}

async function removeUnused(dir: string): Promise<void> {
  const made = await readdir(dir);
  await Promise.all(made.filter((name) => unused.test(name)).map((name) => rm(join(dir, name))));
}
