import { expect, test } from 'vitest';
import { atom } from '../../src/components/feed/atom.ts';
import { commentEntry, eveningEntry, promiseEntry } from '../../src/components/feed/entries.ts';
import { withAbsoluteLinks } from '../../src/components/feed/links.ts';
import type { Evening } from '../../src/content/queries/evenings.ts';

const root = new URL('https://kunta.example');

const comment = {
  id: 'c1',
  post: 'p',
  replyTo: null,
  lang: 'sv' as const,
  name: 'Alva <b>& Co',
  official: false,
  text: 'Hej ]]> <script>alert(1)</script>\n\nhttps://a.example/?x="y"',
  createdAt: '2026-06-07T10:00:00.000Z',
  editedAt: null,
  url: 'https://kunta.example/blogi/p/#comment-c1',
};

/** An evening that begins on a day. */
const evening = (starts: string, changes: Partial<Evening> = {}) =>
  ({
    id: 'ilta',
    starts: Date.parse(starts),
    ends: Date.parse(starts) + 7_200_000,
    place: 'Kylä',
    address: 'Tie 1',
    status: 'planned',
    sequence: 0,
    updated: null,
    paths: { fi: '/kylaillat/ilta/' },
    main: { id: 'ilta/fi', collection: 'evenings', data: { title: 'Ilta' } },
    entries: { fi: { id: 'ilta/fi', collection: 'evenings', data: { title: 'Ilta' } } },
    ...changes,
  }) as Evening;

test('what a resident wrote ends neither the feed nor its own words', async () => {
  const entries = [commentEntry(comment, 'Otsikko', root)];
  const text = await atom({ here: '/k.xml', page: '/', name: 'Kommentit', lang: 'fi', entries }, root).text();
  const content = /<content type="html"><!\[CDATA\[(.*?)\]\]>/s.exec(text)?.[1] ?? '';
  expect(content).toContain('lang="sv"');
  expect(content).toContain('Hej ]]&gt; &lt;script');
  expect(text).not.toMatch(/<script|<b>/);
  expect(text.match(/<\/feed>/g)).toHaveLength(1);
  expect(text).toContain('<feed xml:lang="fi" ');
  expect(text).toContain('<updated>2026-06-07T10:00:00.000Z</updated>');
});

test('a character that XML does not know ends no feed', async () => {
  const said = { ...comment, name: 'Al\uffffva', text: 'He\ufffej \u{1f600} \u0001\ud800' };
  const entries = [commentEntry(said, 'Otsikko', root)];
  const text = await atom({ here: '/k.xml', page: '/', name: 'Kommentit', lang: 'fi', entries }, root).text();
  expect(text).toContain('<name>Alva</name>');
  expect(text).toContain('Hej 😀 ');
  expect(['\u0001', '\ufffe', '\uffff'].filter((character) => text.includes(character))).toEqual([]);
});

test('an evening is the same in every build, and newer once it is moved or cancelled', () => {
  const coming = eveningEntry(evening('2027-05-23T15:00:00Z', { starts: Date.now() + 100 * 86_400_000 }), 'fi', root);
  expect(coming.date.getTime()).toBeLessThan(Date.now());
  const planned = evening('2026-06-07T15:00:00Z');
  const cancelled = evening('2026-06-07T15:00:00Z', { status: 'cancelled', sequence: 1 });
  const [first, second] = [planned, cancelled].map((each) => eveningEntry(each, 'fi', root));
  expect(first?.id).toBe(second?.id);
  expect(second?.title).toBe('Peruttu: Ilta');
  expect(Number(second?.date) - Number(first?.date)).toBe(86_400_000);
});

test('an evening without a text in a language is told in the one it has', () => {
  const entry = eveningEntry(evening('2026-06-07T15:00:00Z'), 'en', root);
  expect(entry).toMatchObject({ title: 'Ilta', link: 'https://kunta.example/kylaillat/ilta/' });
  expect(entry.description).toContain('Sunday 7 June 2026');
});

test('a promise comes up again when its state changes', () => {
  const promise = {
    id: 'p',
    title: { words: 'Valot', lang: 'fi' as const },
    why: null,
    url: '/en/promises/#p',
    date: '2026-06-07',
    state: 'done' as const,
    stateDate: '2026-07-01',
    source: { evening: 'ilta' },
    strategy: null,
  };
  const entry = promiseEntry(promise, 'en', root);
  expect(entry.date.toISOString()).toBe('2026-06-30T21:00:00.000Z');
  expect(entry.id).toBe('tag:kunta.example,2026-06-07:promises/p/en');
  expect(entry.content).toBe('<p lang="fi">Valot</p>');
});

test('links lead to the site from wherever the feed is read, whatever stands in them', () => {
  const html =
    '<p id="a"><a href="../b/?x=1&amp;y=2">b</a> <a class="c" href="#it&#x27;s">c</a> <a href="mailto:d@e.fi">d</a></p>';
  expect(withAbsoluteLinks(html, new URL('https://kunta.example/blogi/a/'))).toBe(
    '<p id="a"><a href="https://kunta.example/blogi/b/?x=1&amp;y=2">b</a> <a class="c" href="https://kunta.example/blogi/a/#it&#x27;s">c</a> <a href="mailto:d@e.fi">d</a></p>',
  );
});
