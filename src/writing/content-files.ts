import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Collection } from '../content/writing/schemas.ts';
import { withEasy } from '../content/variants.ts';
import { isLocale } from '../i18n/locales.ts';

/** The folders of the content, each of one collection. */
const folders = ['blog', 'notices', 'evenings', 'strategy', 'promises', 'pages'] as const;

/** A text as it lies on the disk. */
export interface TextFile {
  /** From the content folder's parent: `content/blog/2026-06-07-ilta/fi.mdx`. */
  readonly path: string;
  readonly folder: (typeof folders)[number];
  readonly collection: Collection;
  /** The folder's name: the item. */
  readonly item: string;
  /** The name without its ending: `fi`, `uk` or, of a text in easy language, `fi-selko`. */
  readonly name: string;
  readonly text: string;
  /** The files in the same folder: name and size in bytes. */
  readonly beside: ReadonlyMap<string, number>;
  /** That folder, absolute. */
  readonly dir: string;
}

/** All that is checked. */
export interface ContentFiles {
  /** Absolute. */
  readonly dir: string;
  /** The text of `site.yaml`; null where there is none. */
  readonly site: string | null;
  readonly texts: readonly TextFile[];
  /** Texts that lie where no page is made of them. */
  readonly strays: readonly string[];
}

const isText = (name: string) => /\.mdx?$/.test(name);

function collectionOf(folder: (typeof folders)[number], name: string): Collection {
  if (name.endsWith('-selko') && withEasy.some((other) => other === folder)) return 'easy';
  return folder === 'pages' && !isLocale(name) ? 'singles' : folder;
}

/** The texts that were read before: an unchanged one is the same object, so that what was made of it is kept. */
type Before = Map<string, { readonly stamp: string; readonly file: TextFile }>;

async function readItem(root: string, folder: (typeof folders)[number], item: string, before: Before) {
  const dir = join(root, folder, item);
  const names = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
  const stats = await Promise.all(names.map((name) => stat(join(dir, name))));
  const beside = new Map(names.map((name, i) => [name, stats[i]?.size ?? 0]));
  const stamp = names.map((name, i) => `${name} ${stats[i]?.mtimeMs} ${stats[i]?.size}`).join('\n');
  return Promise.all(
    names.filter(isText).map(async (fileName) => {
      const [path, name] = [`${basename(root)}/${folder}/${item}/${fileName}`, fileName.replace(/\.mdx?$/, '')];
      const known = before.get(path);
      if (known?.stamp === stamp) return known.file;
      const text = await readFile(join(dir, fileName), 'utf8');
      const file = { path, folder, collection: collectionOf(folder, name), item, name, text, beside, dir };
      before.set(path, { stamp, file });
      return file;
    }),
  );
}

/** Reads a folder of content. @param before what was read earlier; it is kept up to date */
export async function readContent(dir: string, before: Before = new Map()): Promise<ContentFiles> {
  const read = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(() => []);
      const items = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      const loose = entries.filter((entry) => entry.isFile() && isText(entry.name)).map(({ name }) => name);
      const files = (await Promise.all(items.map((item) => readItem(dir, folder, item, before)))).flat();
      return { files, strays: loose.map((name) => `${basename(dir)}/${folder}/${name}`) };
    }),
  );
  const files = read.flatMap((folder) => folder.files);
  const texts = files.filter(({ path }) => path.endsWith('.mdx'));
  return {
    dir,
    site: await readFile(join(dir, 'site.yaml'), 'utf8').catch(() => null),
    texts: texts.sort((a, b) => a.path.localeCompare(b.path)),
    strays: [
      ...read.flatMap(({ strays }) => strays),
      ...files.flatMap(({ path }) => (path.endsWith('.md') ? path : [])),
    ],
  };
}
