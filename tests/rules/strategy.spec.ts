import { describe, expect, test } from 'vitest';
import { involvementOf } from '../../src/content/involvement.ts';
import { shownTo } from '../../src/content/shown.ts';
import { above, below, strategyPagesOf } from '../../src/content/strategy-items.ts';
import { strategyFacts, strategySchema } from '../../src/content/strategy.ts';
import { paths } from '../../src/i18n/routes.ts';

const languages: ['fi', 'sv'] = ['fi', 'sv'];

/** A file as the build hands it over: checked by the schema. */
const file = (id: string, data: object = {}) => ({
  id,
  collection: 'strategy',
  data: strategySchema.parse({ title: id, ...data }),
});
const put = (...files: ReturnType<typeof file>[]) =>
  strategyPagesOf(files, strategyFacts, { languages, address: paths(languages).strategyPage });
const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

describe('the tree', () => {
  const tree = put(
    file('theme-b/fi', { parent: 'root', order: 2 }),
    file('root/fi'),
    file('theme-z/fi', { parent: 'root', title: 'Aatos' }),
    file('theme-a/fi', { parent: 'root', order: 1 }),
    file('part/fi', { parent: 'theme-a' }),
    file('unready/fi', { parent: 'root', draft: true }),
  );

  test('stands in the writer’s order, then by titles, without drafts', () => {
    expect(ids(below(null, tree))).toEqual(['root']);
    expect(ids(below('root', tree))).toEqual(['theme-a', 'theme-b', 'theme-z']);
  });

  test('leads up, the nearest first', () => {
    const part = tree.find(({ id }) => id === 'part');
    expect(part && ids(above(part, tree))).toEqual(['theme-a', 'root']);
  });
});

test('its address: the slug, else the folder', () => {
  const [page] = put(file('koulu/fi'), file('koulu/sv', { slug: 'skolan' }));
  expect(page?.paths).toEqual({ fi: '/strategia/koulu/', sv: '/sv/strategi/skolan/' });
});

test('a page that asks takes comments, any other none, unless the writer says so', () => {
  const comments = (data: object) => put(file('a/fi', data))[0]?.comments;
  expect(comments({})).toBe('off');
  expect(comments({ question: 'Mitä?' })).toBe('open');
  expect(comments({ question: 'Mitä?', comments: 'closed' })).toBe('closed');
  expect(comments({ comments: 'open' })).toBe('open');
});

test.each([
  ['consulting', 'consulting'],
  ['valmistelussa', 'preparing'],
  ['lausunnolla', 'consulting'],
  ['päätetty', 'decided'],
  ['seurannassa', 'followed'],
])('the stage %s', (written, stage) => {
  expect(put(file('a/fi', { stage: written }))[0]?.stage).toBe(stage);
});

describe('a fault names the file and what to do', () => {
  const goals = [{ title: 'Koteja', unit: 'kotia', series: { 2025: 61 } }];

  test.each([
    ['a page above that is not there', [file('a/fi', { parent: 'b' })], /a\/fi\.mdx: there is no page "b"/],
    ['a page above that is a draft', [file('a/fi', { parent: 'b' }), file('b/fi', { draft: true })], /"b"/],
    ['a page above itself', [file('a/fi', { parent: 'b' }), file('b/fi', { parent: 'a' })], /leads back/],
    ['a page that is its own', [file('a/fi', { parent: 'a' })], /leads back/],
    ['a fact in a translation', [file('a/fi'), file('a/sv', { stage: 'decided' })], /a\/sv\.mdx.*"stage"/],
    ['one address twice', [file('a/fi', { slug: 'x' }), file('b/fi', { slug: 'x' })], /\/strategia\/x\//],
    ['other goals in a translation', [file('a/fi', { goals }), file('a/sv', { goals: [] })], /a\/sv\.mdx.*number/],
    ['years in a translation', [file('a/fi', { goals }), file('a/sv', { goals })], /a\/sv\.mdx.*"series"/],
    [
      'a number in a translation',
      [file('a/fi', { goals }), file('a/sv', { goals: [{ title: 'Hem', target: 3 }] })],
      /a\/sv\.mdx.*figures/,
    ],
  ])('%s', (_, files, words) => {
    expect(() => put(...files)).toThrow(words);
  });

  test.each([
    ['a stage that is none', { stage: 'kesken' }, /preparing, consulting, decided, followed/],
    ['an unknown field', { vaihe: 'päätetty' }, /vaihe/],
    ['a source of nothing', { participated: [{}] }, /name one source/],
    ['a source of two', { participated: [{ evening: 'a', post: 'b' }] }, /name one source/],
    ['a comment under nothing', { participated: [{ evening: 'a', comment: 'b' }] }, /a comment stands under/],
  ])('%s', (_, data, words) => {
    expect(strategySchema.safeParse({ title: 'Otsikko', ...data }).error?.message).toMatch(words);
  });
});

describe('what taking part means', () => {
  const usual = { use: { fi: 'Luemme.', sv: 'Vi läser.', en: 'We read.' }, decides: null, next: null };
  const told = (data: object, site: typeof usual | null, translation: object = {}) => {
    const [page] = put(file('a/fi', data), file('a/sv', translation));
    if (!page) throw new Error('There is no page.');
    return involvementOf(page, site, 'sv', languages);
  };

  test('is what the writer said, marked where it is not translated', () => {
    expect(told({ stage: 'decided', use: 'Tilastoon.', next: 'Syksy.' }, usual, { use: 'Till statistik.' })).toEqual({
      stage: 'decided',
      use: { words: 'Till statistik.' },
      decides: null,
      next: { words: 'Syksy.', lang: 'fi' },
    });
  });

  test('is what the site says of what the writer left out; nothing where nobody is invited', () => {
    expect(told({ next: 'Syksy.' }, usual, { next: 'Hösten.' })).toMatchObject({
      use: { words: 'Vi läser.' },
      next: { words: 'Hösten.' },
    });
    expect(told({}, usual)).toEqual({ stage: null, use: { words: 'Vi läser.' }, decides: null, next: null });
    expect(told({}, null)).toEqual({ stage: null, use: null, decides: null, next: null });
  });
});

test('a page is named in the reader’s language, else in the first that it exists in', () => {
  const [both, one] = put(file('a/fi'), file('a/sv', { title: 'Svenska' }), file('b/fi'));
  expect(both && shownTo('sv', both, languages)).toEqual({ title: 'Svenska', href: '/sv/strategi/a/', lang: 'sv' });
  expect(one && shownTo('sv', one, languages)).toEqual({ title: 'b/fi', href: '/strategia/b/', lang: 'fi' });
});
