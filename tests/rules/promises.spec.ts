import { describe, expect, test } from 'vitest';
import { eveningsOf } from '../../src/content/evening-items.ts';
import { eveningSchema } from '../../src/content/evenings.ts';
import { gather, promisedAt, promisesOf } from '../../src/content/promise-items.ts';
import { promiseSchema } from '../../src/content/promises.ts';
import { pageMessages } from '../../src/i18n/page-messages.ts';
import { checkSource } from '../../src/content/sources.ts';
import { paths } from '../../src/i18n/routes.ts';

const languages: ['fi', 'sv'] = ['fi', 'sv'];
const always = { date: '2026-06-16', source: { survey: 'kysely' } };

const file = (id: string, data: object = {}, body?: string) => ({
  id,
  collection: 'promises',
  body,
  data: promiseSchema.parse({ title: id, ...(id.endsWith('/fi') && always), ...data }),
});
const put = (...files: ReturnType<typeof file>[]) => promisesOf(files, languages);

const heldOn = (id: string, starts: string, promises: object[], translated?: object[]) => {
  const when = { starts: `${starts}T18:00`, ends: `${starts}T20:00`, place: 'Kylä', address: 'Tie 1' };
  const entry = (lang: string, data: object) => ({
    id: `${id}/${lang}`,
    collection: 'evenings',
    data: eveningSchema.parse({ title: id, ...data }),
  });
  const files = [
    entry('fi', { ...when, outcome: { promises } }),
    ...(translated ? [entry('sv', { outcome: { promises: translated } })] : []),
  ];
  return eveningsOf(files, { languages, address: paths(languages).evening });
};

describe('a promise of an evening', () => {
  const held = heldOn(
    'ilta',
    '2026-06-07',
    [{ text: 'Valo.', state: 'tehty', stateDate: '2026-08-20' }, { text: 'Opaste.' }],
    [{ text: 'Lampa.' }, { text: 'Skylt.' }],
  );

  test('has the evening for its source and the evening’s day for its own', () => {
    expect(promisedAt(held)).toMatchObject([
      {
        id: 'ilta-1',
        titles: { fi: 'Valo.', sv: 'Lampa.' },
        date: '2026-06-07',
        state: 'done',
        stateDate: '2026-08-20',
        source: { evening: 'ilta' },
      },
      { id: 'ilta-2', state: 'promised', stateDate: null },
    ]);
  });

  test('that is not kept says why', () => {
    const promises = [{ text: 'Bussi.', state: 'wontdo' }];
    expect(() => heldOn('ilta', '2026-06-07', promises)).toThrow(/says why/);
  });

  test('has its days in the first language only', () => {
    const dated = [{ text: 'Lampa.', stateDate: '2026-08-20' }];
    expect(() => heldOn('ilta', '2026-06-07', [{ text: 'Valo.' }], dated)).toThrow(/sv\.mdx.*"stateDate"/);
  });
});

describe('a promise with a file of its own', () => {
  test('is "promised" unless said, in the languages that it has', () => {
    expect(put(file('a/fi'), file('a/sv', { title: 'Löfte', why: 'Snart.' }))).toMatchObject([
      {
        id: 'a',
        state: 'promised',
        titles: { fi: 'a/fi', sv: 'Löfte' },
        whys: { sv: 'Snart.' },
        strategy: null,
        ...always,
      },
    ]);
  });

  test('drafts are not there', () => {
    expect(put(file('a/fi', { draft: true }))).toEqual([]);
  });

  test.each([
    ['no day', [file('a/fi', { date: undefined })], /a\/fi\.mdx: "date" is missing/],
    ['no source', [file('a/fi', { source: undefined })], /"source" is missing/],
    ['kept before it was made', [file('a/fi', { state: 'done', stateDate: '2026-06-15' })], /"stateDate" is before/],
    ['a text below', [file('a/fi', {}, 'Näin.')], /goes to "why"/],
    ['a fact in a translation', [file('a/fi'), file('a/sv', { state: 'done' })], /a\/sv\.mdx.*"state"/],
    ['the same in a draft', [file('a/fi', { draft: true, date: undefined })], /"date"/],
  ])('%s: a fault', (_, files, words) => {
    expect(() => put(...files)).toThrow(words);
  });

  test.each([
    ['ei toteudu', /says why/],
    ['wontdo', /says why/],
    ['kesken', /promised, underway, done, wontdo/],
  ])('the state %s alone: a fault', (state, words) => {
    expect(promiseSchema.safeParse({ title: 'Bussi.', state }).error?.message).toMatch(words);
  });
});

describe('what a source names', () => {
  const known = { evenings: new Set(['ilta']), texts: new Set(['kysely', 'teema']) };
  const check = (source: object) => () => checkSource(source, known, file('a/fi'));

  test.each([{ evening: 'ilta' }, { post: 'teema', comment: 'x' }, { survey: 'kysely' }, { feedback: '7F3K' }])(
    'is there: %j',
    (source) => {
      expect(check(source)).not.toThrow();
    },
  );

  test.each([
    [{ evening: 'kysely' }, /a\/fi\.mdx: there is no evening "kysely"/],
    [{ post: 'ilta' }, /there is no published text "ilta"/],
    [{ survey: 'muu' }, /there is no published text "muu"/],
  ])('is not there: %j', (source, words) => {
    expect(check(source)).toThrow(words);
  });
});

describe('all together', () => {
  test('what happened to latest comes first', () => {
    const evenings = promisedAt(heldOn('ilta', '2026-06-07', [{ text: 'A', stateDate: '2026-08-20' }, { text: 'B' }]));
    const files = put(file('kesakuu/fi'), file('syyskuu/fi', { date: '2026-09-01' }));
    expect(gather(evenings, files).map(({ id }) => id)).toEqual(['syyskuu', 'ilta-1', 'kesakuu', 'ilta-2']);
  });

  test('no two stand in one place', () => {
    const evenings = promisedAt(heldOn('ilta', '2026-06-07', [{ text: 'A' }]));
    expect(() => gather(evenings, put(file('ilta-1/fi')))).toThrow(/ilta-1\/fi\.mdx: there is another promise/);
  });
});

test('one promise is counted as one in Swedish', () => {
  const { count } = pageMessages.sv.strategy.promises;
  expect([count('done', 1), count('done', 2)]).toEqual(['1 gjort', '2 gjorda']);
  expect([count('promised', 1), count('promised', 2)]).toEqual(['1 lovat', '2 lovade']);
});
