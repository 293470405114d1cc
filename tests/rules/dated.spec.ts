import { describe, expect, test } from 'vitest';
import { published } from '../../src/content/dated.ts';
import { paths } from '../../src/i18n/routes.ts';

interface Data {
  title: string;
  date?: string;
  draft?: boolean;
  slug?: string;
  tags?: string[];
  image?: string;
  imageAlt?: string;
}

const languages: ['fi', 'sv'] = ['fi', 'sv'];
const today = '2026-06-07';
const file = (id: string, data: Partial<Data> = {}) => ({
  id,
  collection: 'blog',
  data: { title: id, ...(id.endsWith('/fi') && { date: '2026-06-01' }), ...data } as Data,
});
const shelf = { facts: ['date', 'draft', 'tags', 'image'], languages, address: paths(languages).post };
const put = (...entries: ReturnType<typeof file>[]) => published(entries, shelf, today);

test('the newest first; of one day by their folders', () => {
  const days = { a: '2026-05-01', b: '2026-06-07', c: '2026-05-01' };
  const items = put(...Object.entries(days).map(([id, date]) => file(`${id}/fi`, { date })));
  expect(items.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('a coming day and a draft are not out, nor is the day before begun', () => {
  const [out] = put(file('a/fi', { date: today }), file('b/fi', { date: '2026-06-08' }), file('c/fi', { draft: true }));
  expect(out?.id).toBe('a');
  expect(put(file('b/fi', { date: '2026-06-08' }), file('c/fi', { draft: true }))).toEqual([]);
});

test('its day begins at midnight in Finland', () => {
  expect(put(file('a/fi', { date: '2026-06-01' }))[0]?.at).toBe(Date.parse('2026-05-31T21:00:00Z'));
});

test('its addresses: the slug, else the folder without its date, in the languages it exists in', () => {
  const [both, one] = put(
    file('2026-06-01-kevat/fi', { date: '2026-06-02' }),
    file('2026-06-01-kevat/sv', { slug: 'var' }),
    file('2026-05-01-talvi/fi'),
  );
  expect(both?.paths).toEqual({ fi: '/blogi/kevat/', sv: '/sv/blogg/var/' });
  expect(one?.paths).toEqual({ fi: '/blogi/talvi/' });
});

describe('a fault names the file and what to do', () => {
  test.each([
    ['no day', [file('a/fi', { date: undefined })], 'blog/a/fi.mdx: "date" is missing'],
    [
      'one address twice',
      [file('2026-01-01-a/fi'), file('2026-02-02-a/fi')],
      /02-02-a\/fi\.mdx.*01-01-a\/fi\.mdx.*slug/,
    ],
    ['an address that is a year', [file('a/fi', { slug: '2026' })], /a\/fi\.mdx.*"2026".*slug/],
    ['an address that is a word of lists', [file('a/fi'), file('a/sv', { slug: 'sida' })], /a\/sv\.mdx.*"sida".*slug/],
    ['a picture without words', [file('a/fi', { image: 'a.jpg' })], /a\/fi\.mdx.*"imageAlt"/],
    [
      'a picture without words in a translation',
      [file('a/fi', { image: 'a.jpg', imageAlt: 'Laituri' }), file('a/sv')],
      /a\/sv\.mdx.*"imageAlt"/,
    ],
    ['the same in a draft of a coming day', [file('a/fi', { draft: true, image: 'a.jpg' })], /a\/fi\.mdx.*"imageAlt"/],
  ])('%s', (_, entries, words) => {
    expect(() => put(...entries)).toThrow(words);
  });
});

test('a picture that only decorates says so with no words', () => {
  expect(put(file('a/fi', { image: 'a.jpg', imageAlt: '' }))).toHaveLength(1);
});
