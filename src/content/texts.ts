import { glob, type Loader } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './folder.ts';
import { isPlain } from './plain.ts';

/** What texts are read by, as a digest: our modules, the schemas among them, and the libraries. */
function digestOfReaders(): string {
  const source = join(import.meta.dirname, '..');
  const hash = createHash('sha256');
  for (const name of globSync(['**/*.ts', '../package-lock.json'], { cwd: source }).sort())
    hash.update(readFileSync(join(source, name)));
  return hash.digest('hex');
}

const readers = digestOfReaders();

/**
 * Loads texts, `<id>/<language>.mdx` below a folder of the content; the entry's id is `<id>/<language>`. A plain text is
 * made no module of: its page renders it (`Prose.astro`), from its file (`body.ts`). So Astro neither bundles nor stores
 * thousands of texts, and a build takes a fraction of the time.
 */
export function texts(folder: string, pattern: string | string[]): Loader {
  const files = glob({
    base: join(contentDir, folder),
    pattern,
    generateId: ({ entry }) => entry.replace(/(-selko)?\.mdx$/, ''),
  });
  const load: Loader['load'] = (context) => {
    const { store, meta } = context;
    // What an earlier build kept may have been read by other schemas, which Astro does not notice.
    if (meta.get('readers') !== readers) store.clear();
    meta.set('readers', readers);
    const set: typeof store.set = ({ deferredRender, body = '', ...entry }) =>
      store.set(isPlain(body) ? entry : { ...entry, body, deferredRender });
    return files.load({ ...context, store: { ...store, set } });
  };
  return { name: 'texts', load };
}
