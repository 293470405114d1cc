import { describe, expect, test } from 'vitest';
import { pagesOf, pageWith, yearsOf } from '../../src/content/lists.ts';
import { excerpt, plainText, readingMinutes } from '../../src/content/plain-text.ts';
import { neighboursAmong, relatedAmong } from '../../src/content/related.ts';
import { topicsOf, topicSlug } from '../../src/content/topics.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('lists', () => {
  test.each([
    [0, [0]],
    [6, [6]],
    [7, [6, 1]],
    [13, [6, 6, 1]],
  ])('%i texts are pages of %j', (count, sizes) => {
    const pages = pagesOf(numbers(count));
    expect(pages.map(({ items }) => items.length)).toEqual(sizes);
    expect(pages.map(({ number, last }) => [number, last])).toEqual(sizes.map((_, i) => [i + 1, sizes.length]));
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
  });

  test('each text is on the page that says so', () => {
    const all = numbers(13);
    for (const { items, number } of pagesOf(all)) for (const item of items) expect(pageWith(item, all)).toBe(number);
  });

  test('years in the order of their texts', () => {
    const years = yearsOf([{ date: '2026-02-01' }, { date: '2026-01-01' }, { date: '2025-12-31' }]);
    expect([...years].map(([year, items]) => [year, items.length])).toEqual([
      ['2026', 2],
      ['2025', 1],
    ]);
  });
});

describe('topics', () => {
  const post = (id: string, ...tags: string[]) => ({ id, tags });

  test.each([
    ['kyläillat', 'kylaillat'],
    ['Åbo ja Ähtäri', 'abo-ja-ahtari'],
    ['päätöksenteko', 'paatoksenteko'],
    ['  työ & arki! ', 'tyo-arki'],
    ['2026', '2026'],
  ])('"%s" lies at %s', (tag, slug) => {
    expect(topicSlug(tag)).toBe(slug);
  });

  test('each with its posts, once', () => {
    const topics = topicsOf([post('a', 'äiti', 'zen'), post('b', 'arki', 'äiti', 'äiti')]);
    expect(topics.map(({ tag, items }) => [tag, items.map(({ id }) => id)])).toEqual([
      ['äiti', ['a', 'b']],
      ['zen', ['a']],
      ['arki', ['b']],
    ]);
  });

  test('two spellings at one address are a fault that names both', () => {
    const twice = [post('first', 'Työ'), post('second', 'tyo')];
    expect(() => topicsOf(twice)).toThrow(/second: the tags "tyo" and "Työ" \(in first\)/);
  });

  test('a tag of which no address can be made is a fault', () => {
    expect(() => topicsOf([post('a', '!?')])).toThrow(/a: the tag "!\?"/);
    expect(() => topicsOf([post('a', 'x < y')])).toThrow(/a: the tag "x < y"/);
  });
});

describe('where to go from a post', () => {
  const posts = [
    { id: 'newest', tags: ['x'] },
    { id: 'both', tags: ['x', 'y'] },
    { id: 'here', tags: ['x', 'y'] },
    { id: 'none', tags: ['z'] },
    { id: 'oldest', tags: ['y'] },
  ];
  const here = { id: 'here', tags: ['x', 'y'] };

  test('most shared topics first, then the newest; never itself, never what shares nothing', () => {
    expect(relatedAmong(posts)(here).map(({ id }) => id)).toEqual(['both', 'newest', 'oldest']);
    expect(relatedAmong(posts, 1)(here).map(({ id }) => id)).toEqual(['both']);
  });

  test('texts with the same tags have each other, never themselves', () => {
    const related = relatedAmong(posts);
    expect(related({ id: 'both', tags: ['y', 'x'] }).map(({ id }) => id)).toEqual(['here', 'newest', 'oldest']);
    expect(related(here).map(({ id }) => id)).toEqual(['both', 'newest', 'oldest']);
  });

  test('the one before and the one after in time', () => {
    const neighbours = neighboursAmong(posts);
    expect(neighbours(here)).toMatchObject({ previous: { id: 'none' }, next: { id: 'both' } });
    expect(neighbours({ id: 'newest' })).toMatchObject({ previous: { id: 'both' }, next: undefined });
    expect(neighbours({ id: 'oldest' })).toMatchObject({ previous: undefined, next: { id: 'none' } });
  });
});

describe('the words of a text', () => {
  const mdx = `import Map from './Map.astro';

## Otsikko

![Laituri illalla](./laituri.jpg)

Kävelimme **Rantakylän** [läpi](../muu/) illalla.

- yksi
- kaksi

<Map at={3} />`;

  test('are those that a reader sees', () => {
    expect(plainText(mdx)).toBe('Otsikko Kävelimme Rantakylän läpi illalla. yksi kaksi');
  });

  test.each([
    ['', 1],
    ['sana '.repeat(200), 1],
    ['sana '.repeat(299), 1],
    ['sana '.repeat(300), 2],
    ['sana '.repeat(620), 3],
  ])('take time to read', (text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });

  test('their first paragraph describes a text that has no summary', () => {
    expect(excerpt(mdx)).toBe('Kävelimme Rantakylän läpi illalla.');
    expect(excerpt('## Vain otsikko')).toBeUndefined();
    const long = excerpt('pitkä sana '.repeat(40));
    expect(long).toMatch(/^(pitkä sana )+(pitkä|pitkä sana)…$/);
    expect(long?.length).toBeLessThanOrEqual(160);
  });
});
