import { describe, expect, test } from 'vitest';
import { datedItems, shownAt } from '../../src/content/dated.ts';
import { opening } from '../../src/content/times.ts';
import { turnsOf } from '../../src/content/turns.ts';
import { paths } from '../../src/i18n/routes.ts';

interface Data {
  title: string;
  date?: number;
  draft?: boolean;
  slug?: string;
  tags?: string[];
  image?: string;
  imageAlt?: string;
}

const languages: ['fi', 'sv'] = ['fi', 'sv'];
const now = opening.parse('2026-06-07T12:00');

/** A file of the blog; `date` as writers write it. */
const file = (id: string, { date, ...data }: Partial<Omit<Data, 'date'>> & { date?: string | null } = {}) => {
  const written = date === undefined && id.endsWith('/fi') ? '2026-06-01' : date;
  return {
    id,
    collection: 'blog',
    data: { title: id, ...(written && { date: opening.parse(written) }), ...data } as Data,
  };
};
const shelf = { facts: ['date', 'draft', 'tags', 'image'], languages, address: paths(languages).post };
const put = (...entries: ReturnType<typeof file>[]) => shownAt(datedItems(entries, shelf), now);

test('the newest first; of one day by their folders', () => {
  const days = { a: '2026-05-01', b: '2026-06-07', c: '2026-05-01' };
  const items = put(...Object.entries(days).map(([id, date]) => file(`${id}/fi`, { date })));
  expect(items.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('a coming day and a draft are not out, nor is the day before begun', () => {
  const [out] = put(
    file('a/fi', { date: '2026-06-07' }),
    file('b/fi', { date: '2026-06-08' }),
    file('c/fi', { draft: true }),
  );
  expect(out?.id).toBe('a');
  expect(put(file('b/fi', { date: '2026-06-08' }), file('c/fi', { draft: true }))).toEqual([]);
});

test('its day begins at midnight in Finland', () => {
  const [one] = put(file('a/fi', { date: '2026-06-01' }));
  expect(one).toMatchObject({ at: Date.parse('2026-05-31T21:00:00Z'), date: '2026-06-01' });
});

test('with a time it comes out at that minute in Finland, and of one day the later is first', () => {
  const items = [
    file('a/fi', { date: '2026-06-07T11:59' }),
    file('b/fi', { date: '2026-06-07T12:00' }),
    file('c/fi', { date: '2026-06-07T12:01' }),
    file('d/fi', { date: '2026-06-07' }),
  ];
  expect(put(...items).map(({ id }) => id)).toEqual(['b', 'a', 'd']);
  expect(put(...items)[0]).toMatchObject({ at: Date.parse('2026-06-07T09:00:00Z'), date: '2026-06-07' });
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
    ['no day', [file('a/fi', { date: null })], 'blog/a/fi.mdx: "date" is missing'],
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

test('the coming moments at which pages change, each once, the earliest first', () => {
  const evening = { starts: 40, ends: 60, signupOpens: null, signupCloses: 40 };
  const timed = {
    comesOut: [5, 30, 10],
    texts: [{ commentsClose: null }, { commentsClose: 20 }],
    evenings: [evening],
    notices: [{ from: 1, until: 50 }],
  };
  expect(turnsOf(timed, 10)).toEqual([20, 30, 40, 50, 60]);
});
