import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { factsOf, schemas } from '../../src/content/writing/schemas.ts';
import { checkContent, readShelves } from '../../src/writing/check-content.ts';
import { kinds, newItem, type Made } from '../../src/writing/new-item.ts';
import { newTranslation } from '../../src/writing/new-translation.ts';
import { groupOf } from '../../src/writing/schema-shape.ts';
import { contentFolder } from '../tools/content-folder.ts';

type Kind = (typeof kinds)[number];

const now = Date.parse('2026-11-22T22:30:00Z');

/** The site of the tests: an address for accessibility, one evening that has been. */
const site = {
  'site.yaml': 'name: Kunta\nlanguages: [fi, sv]\ncontact: { email: kunta@kunta.example }\n',
  'evenings/2026-06-07-ilta/fi.mdx':
    '---\ntitle: Ilta\nstarts: 2026-06-07T18:00\nends: 2026-06-07T20:00\nplace: Kylä\naddress: Kylätie 1\n---\n\nTule.\n',
};

const titles: Record<Kind, string> = {
  blog: 'Yö: kun vesi loppui',
  notice: '2030',
  evening: 'Kyläilta Ämmälässä',
  strategy: 'Strategia "kaikille"',
  promise: 'Bussi kulkee iltaisin.',
  page: 'Saavutettavuusseloste',
};

async function make(dir: string, wish: (shelves: Awaited<ReturnType<typeof readShelves>>['shelves']) => Made) {
  const made = wish((await readShelves(dir, now)).shelves);
  if ('refused' in made) return made;
  await mkdir(dirname(join(dir, made.file)), { recursive: true });
  await writeFile(join(dir, made.file), made.text, { flag: 'wx' });
  return made;
}

/** The faults of a folder as lines. */
const faultsIn = async (dir: string) =>
  (await checkContent(dir, now)).faults
    .filter(({ severity }) => severity === 'fault')
    .map(({ file, explain }) => `${file} ${explain.en}`);

const collections = {
  blog: 'blog',
  notice: 'notices',
  evening: 'evenings',
  strategy: 'strategy',
  promise: 'promises',
  page: 'pages',
} as const;

test.each(kinds)('a new %s passes the check as it is, and explains every field', async (kind) => {
  const dir = await contentFolder(site);
  const made = await make(dir, (shelves) => newItem({ kind, title: titles[kind], now }, shelves));
  expect(await faultsIn(dir)).toEqual([]);
  const text = 'text' in made ? made.text : '';
  for (const field of Object.keys(groupOf(schemas[collections[kind]])?.fields ?? {}))
    expect(text).toMatch(new RegExp(`^# .+\\n#?${field}:`, 'm'));
});

test('a folder is called by the day in Finland and by the title without letters beyond a–z', async () => {
  const dir = await contentFolder(site);
  const wish = (kind: Kind) => make(dir, (shelves) => newItem({ kind, title: titles[kind], now }, shelves));
  expect(await wish('blog')).toMatchObject({ file: 'blog/2026-11-23-yo-kun-vesi-loppui/fi.mdx' });
  expect(await wish('blog')).toEqual({ refused: expect.stringContaining('on jo olemassa') as string });
  expect(await wish('evening')).toMatchObject({ file: 'evenings/2026-11-23-kylailta-ammalassa/fi.mdx' });
  // A year alone would be taken for a list.
  expect(await wish('notice')).toMatchObject({ file: 'notices/2026-11-23-2030-2/fi.mdx' });
});

test('a commented field is YAML once its # is gone', async () => {
  const dir = await contentFolder(site);
  const made = await make(dir, (shelves) => newItem({ kind: 'blog', title: 'Otsikko', now }, shelves));
  const file = join(dir, 'file' in made ? made.file : '');
  const text = await readFile(file, 'utf8');
  const filled = text.replace('#summary:', 'summary: Lyhyesti.').replace('#tags:', 'tags: [koulut]');
  await writeFile(file, filled.replace('draft: true\n', ''));
  expect(await faultsIn(dir)).toEqual([]);
});

test('what cannot be made is refused in the site’s language, with what to write instead', async () => {
  const { shelves } = await readShelves(await contentFolder(site), now);
  const page = (title: string, lang?: string) => newItem({ kind: 'page', title, lang, now }, shelves);
  expect(page('Ohjeet')).toEqual({ refused: expect.stringContaining('"Tietosuojaseloste"') as string });
  expect(page('Як', 'uk')).toEqual({ refused: expect.stringContaining('--name') as string });
  expect(page('Yhteys', 'uk')).toMatchObject({ file: 'pages/yhteys/uk.mdx' });
  expect(newTranslation('2026-06-07-itla', 'sv', shelves)).toEqual({
    refused: expect.stringContaining('"2026-06-07-ilta"') as string,
  });
  expect(newTranslation('2026-06-07-ilta', 'fi', shelves)).toEqual({
    refused: expect.stringContaining('sv') as string,
  });
});

test('a translation has the texts of the first language and none of its facts', async () => {
  const dir = await contentFolder(site);
  const made = await make(dir, (shelves) => newTranslation('evenings/2026-06-07-ilta/', 'sv', shelves));
  const text = 'text' in made ? made.text : '';
  expect(text).toContain('title: Ilta');
  expect(text).toContain('Tule.');
  for (const fact of factsOf.evenings) expect(text).not.toMatch(new RegExp(`^#?${fact}:`, 'm'));
  expect(await faultsIn(dir)).toEqual([]);
});
