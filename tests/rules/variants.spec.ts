import { expect, test } from 'vitest';
import { easyOf, nameOfLanguage } from '../../src/content/variants.ts';

const file = (id: string) => ({ id, collection: 'easy', data: {} });

test('an easy text is known by the text beside it', () => {
  expect(easyOf(file('blog/2026-06-07-a/fi'))).toEqual({ collection: 'blog', id: '2026-06-07-a', lang: 'fi' });
  for (const id of ['blog/a/uk', 'promises/a/fi', 'pages/a/'])
    expect(() => easyOf(file(id)), id).toThrow('fi-selko.mdx');
});

test('a single page is linked by what its language calls itself', () => {
  expect(nameOfLanguage(file('contact/uk'), 'uk')).toBe('українська');
  expect(nameOfLanguage(file('contact/et'), 'et')).toBe('eesti');
  for (const code of ['qq', 'uk-selko', 'ukraina', ''])
    expect(() => nameOfLanguage(file(`contact/${code}`), code), code).toThrow('is no language');
});
