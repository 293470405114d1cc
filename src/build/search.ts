import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadSite } from '../content/site.ts';
import { paths } from '../i18n/routes.ts';
import { isFound, withSection } from './search-pages.ts';

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

/** Indexes the texts of a built site. @returns how many there are @throws Error with Pagefind's words */
async function indexSite(site: string): Promise<number> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: beside });
  if (!index) throw new Error(errors.join('\n'));
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name));
  let count = 0;
  for (const file of files) {
    const content = await readFile(file, 'utf8');
    const url = `/${relative(site, file).replace(/index\.html$/, '')}`;
    if (!isFound(url, content, wanted)) continue;
    const added = await index.addHTMLFile({ url, content: withSection(content) });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(' ')}`);
    count += 1;
  }
  const written = await index.writeFiles({ outputPath: join(site, folder) });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  const made = await readdir(join(site, folder));
  await Promise.all(made.filter((name) => unused.test(name)).map((name) => rm(join(site, folder, name))));
  return count;
}
