import mdx from '@astrojs/mdx';
import type { ContentEntryType } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { bodyIn, bodyOf, type Kept } from '../../src/content/body.ts';
import { isPlain } from '../../src/content/plain.ts';
import { texts } from '../../src/content/texts.ts';

/** How Astro reads a file of the content. */
let type: ContentEntryType;

beforeAll(async () => {
  const setup = mdx().hooks['astro:config:setup'] as unknown as (given: object) => Promise<void>;
  const unused = { updateConfig() {}, addPageExtension() {}, addRenderer() {} };
  await setup({ ...unused, config: {}, addContentEntryType: (given: ContentEntryType) => (type = given) });
});

/** Files as writers may leave them, and those of the demo, by name. */
const files: readonly (readonly [name: string, contents: string])[] = [
  ['lines within', '---\ntitle: A\n---\n\nTeksti.\n\n---\n\nLisää.\n'],
  ['Windows', '\uFEFF---\r\ntitle: A\r\n---\r\nTeksti.\r\n'],
  ['hyphens in a field', '---\ntitle: A\nsummary: yksi --- kaksi\n---Teksti'],
  ['no text', '---\ntitle: "A"\n---'],
  ['spaces around', '\n---\ntitle: A\n---\n  Teksti  \n'],
  ['no fields', 'Ei otsikkotietoja.\n\n---\n\nLisää.\n\n---\n'],
  ['nothing', ''],
  ...globSync('content/**/*.mdx').map((file) => [file, readFileSync(file, 'utf8')] as const),
];

describe('a text without its front matter', () => {
  test.each(files)('is as Astro reads it: %s', async (_, contents) => {
    const { body } = await type.getEntryInfo({ contents, fileUrl: pathToFileURL('/site/content/blog/a/fi.mdx') });
    expect(bodyIn(contents)).toBe(body);
  });
});

/** What a store and its notes hold, for as long as a test. */
function emptyStore() {
  const entries = new Map<string, Kept & { id: string; deferredRender?: boolean }>();
  const notes = new Map<string, string>();
  let cleared = 0;
  const store = {
    ...{ keys: () => [...entries.keys()], get: (id: string) => entries.get(id), addModuleImport() {} },
    ...{ addAssetImports() {}, delete: (id: string) => entries.delete(id) },
    set: (entry: Kept & { id: string }) => entries.set(entry.id, entry),
    clear: () => {
      cleared++;
      entries.clear();
    },
  };
  return { entries, notes, store, cleared: () => cleared };
}

/** Loads the posts into it. */
const load = ({ store, notes }: ReturnType<typeof emptyStore>) =>
  texts('blog', '*/*.mdx').load({
    ...{ store, meta: notes, collection: 'blog', generateDigest: String, logger: console },
    config: { root: pathToFileURL(`${process.cwd()}/`), srcDir: pathToFileURL(`${process.cwd()}/src/`) },
    entryTypes: new Map([['.mdx', type]]),
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
  } as unknown as LoaderContext);

describe('the loader of texts', () => {
  test('keeps no body of a plain one, whose file has it', async () => {
    const kept = emptyStore();
    await load(kept);
    const posts = [...kept.entries.values()];
    expect(posts.filter(({ body }) => body === undefined)).not.toHaveLength(0);
    for (const { body, filePath = '', deferredRender, ...entry } of posts) {
      const text = bodyIn(readFileSync(filePath, 'utf8'));
      expect([body, deferredRender]).toEqual(isPlain(text) ? [undefined, undefined] : [text, true]);
      expect(bodyOf({ ...entry, body, filePath })).toBe(text);
    }
  });

  test('forgets what was read by other schemas, and only that', async () => {
    const kept = emptyStore();
    await load(kept);
    expect(kept.cleared()).toBe(1);
    await load(kept);
    expect(kept.cleared()).toBe(1);
    const count = kept.entries.size;
    kept.notes.set('readers', 'of another time');
    await load(kept);
    expect([kept.cleared(), kept.entries.size]).toEqual([2, count]);
  });
});
