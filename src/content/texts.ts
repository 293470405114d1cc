import { glob, type Loader } from 'astro/loaders';
import { join } from 'node:path';
import { contentDir } from './folder.ts';
import { isPlain } from './plain.ts';

/**
 * Loads texts, `<id>/<language>.mdx` below a folder of the content; the entry's id is `<id>/<language>`. A plain text is
 * made no module of: its page renders it (`Prose.astro`), and a build of thousands takes a fraction of the time.
 */
export function texts(folder: string, pattern: string | string[]): Loader {
  const files = glob({
    base: join(contentDir, folder),
    pattern,
    generateId: ({ entry }) => entry.replace(/(-selko)?\.mdx$/, ''),
  });
  const load: Loader['load'] = (context) => {
    const { store } = context;
    // What an earlier build kept was read by the schemas of its time, which Astro does not notice.
    store.clear();
    const set: typeof store.set = ({ deferredRender, ...entry }) =>
      store.set(isPlain(entry.body ?? '') ? entry : { ...entry, deferredRender });
    return files.load({ ...context, store: { ...store, set } });
  };
  return { name: 'texts', load };
}
