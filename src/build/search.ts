import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { startIndex, type SearchIndex } from './search-index.ts';

/** Where the index lies on the site. */
const folder = 'pagefind';

/**
 * Makes the index of the search: one for each language, with the forms of its words. It reads each page as soon as that is
 * made, in a process of its own; what is taken from the build before it reads after them.
 */
export function searchIndex(): AstroIntegration {
  let index: Promise<SearchIndex> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const started = (index = startIndex());
        // Told where it is awaited: until then nobody listens.
        started.catch(() => {});
        setPrerenderer((own) => readAlong(own, started));
      },
      'astro:build:generated': async ({ dir }) => {
        if (index) await addFiles(await index, fileURLToPath(dir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await (await index)?.write(join(fileURLToPath(dir), folder));
        logger.info(`${count} pages, awaited for ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}

/** Makes pages as `own` does and lets the index read each of them. */
const readAlong = (own: AstroPrerenderer, index: Promise<SearchIndex>): AstroPrerenderer => ({
  ...own,
  render: async (request, options) => {
    const result = await own.render(request, options);
    const rendered = result instanceof Response ? { response: result } : result;
    const { status, headers } = rendered.response;
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return rendered;
    const html = await rendered.response.text();
    (await index).add(new URL(request.url).pathname, html);
    return { ...rendered, response: new Response(html, { status, headers }) };
  },
});

/** Adds the pages of a built site that the index has not read. */
async function addFiles(index: SearchIndex, site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries) {
    const url = `/${relative(site, parentPath)}/`.replace('//', '/');
    if (name === 'index.html' && !index.has(url)) index.add(url, await readFile(join(parentPath, name), 'utf8'));
  }
}
