import { expect, test } from 'vitest';
import { checkFolders, itemsOf } from '../../src/content/items.ts';

const entry = (id: string, data: object = {}) => ({ id, collection: 'blog', data });
const put = (...entries: ReturnType<typeof entry>[]) => itemsOf(entries, ['date', 'comments'], ['fi', 'sv', 'en']);

test('files of one folder are one item; the first language carries the facts', () => {
  const [main, swedish] = [entry('a/fi', { date: '2026-06-07' }), entry('a/sv')];
  expect(put(swedish, entry('b/fi'), main)).toEqual([
    { id: 'a', main, entries: { fi: main, sv: swedish } },
    { id: 'b', main: entry('b/fi'), entries: { fi: entry('b/fi') } },
  ]);
});

test.each([
  ['the first language is missing', [entry('a/sv')], 'content/blog/a/sv.mdx', 'fi.mdx'],
  ['a translation carries a fact', [entry('a/fi'), entry('a/sv', { date: 'x' })], 'content/blog/a/sv.mdx', '"date"'],
  ['a file is of no language', [entry('a/fi'), entry('a/readme')], 'content/blog/a/readme.mdx', 'fi, sv, en'],
  ['a folder has a space in its name', [entry('a b/fi')], 'content/blog/a b/fi.mdx', 'a–z, 0–9 and hyphens'],
  ['a folder has a letter beyond a–z', [entry('äiti/fi')], 'content/blog/äiti/fi.mdx', 'a–z, 0–9 and hyphens'],
  ['a file lies outside a folder', [entry('a')], 'content/blog/a.mdx', 'fi, sv, en'],
])('a fault names the file and what to do when %s', (_, entries, file, words) => {
  expect(() => put(...entries)).toThrow(file);
  expect(() => put(...entries)).toThrow(words);
});

test('a language that the site does not list has no pages', () => {
  expect(() => itemsOf([entry('a/fi'), entry('a/en')], [], ['fi', 'sv'])).toThrow('content/blog/a/en.mdx');
});

test('one name for two folders is a fault, in whatever collections they lie', () => {
  const [post, notice] = [entry('a/fi'), { ...entry('a/fi'), collection: 'notices' }];
  expect(() => checkFolders([post, entry('a/sv'), { ...notice, id: 'b/fi' }])).not.toThrow();
  expect(() => checkFolders([post, notice])).toThrow(
    /content\/notices\/a\/fi\.mdx: content\/blog\/a has the same name/,
  );
});
