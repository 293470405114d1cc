import { describe, expect, test } from 'vitest';
import { eveningsOf } from '../../src/content/evening-items.ts';
import { ahead, eveningYears, nextOf, over, villagesOf } from '../../src/content/evening-lists.ts';
import { eveningSchema } from '../../src/content/evenings.ts';
import { wordsOf } from '../../src/content/own-words.ts';
import { paths } from '../../src/i18n/routes.ts';

const languages: ['fi', 'sv'] = ['fi', 'sv'];
const always = { starts: '2026-12-10T18:00', ends: '2026-12-10T20:00', place: 'Rantakylä', address: 'Tie 1' };

/** A file as the build hands it over: checked by the schema. */
const file = (id: string, data: object = {}) => ({
  id,
  collection: 'evenings',
  data: eveningSchema.parse({ title: id, ...(id.endsWith('/fi') && always), ...data }),
});
const put = (...files: ReturnType<typeof file>[]) =>
  eveningsOf(files, { languages, address: paths(languages).evening });

/** The one evening of these files. */
function single(...files: ReturnType<typeof file>[]) {
  const [evening] = put(...files);
  if (!evening) throw new Error('There is no evening.');
  return evening;
}

const one = (data: object = {}) => single(file('a/fi', data));

test('what the writer leaves out has its default', () => {
  expect(one()).toMatchObject({
    kind: 'walk',
    starts: Date.parse('2026-12-10T16:00:00Z'),
    ends: Date.parse('2026-12-10T18:00:00Z'),
    capacity: null,
    partyMax: 4,
    signupOpens: null,
    signupCloses: Date.parse('2026-12-10T16:00:00Z'),
    status: 'planned',
    previousStarts: null,
    sequence: 0,
  });
});

test('sign-up opens at a day’s beginning, closes at a day’s end, and never later than the start', () => {
  expect(one({ signupOpens: '2026-12-01', signupCloses: '2026-12-08' })).toMatchObject({
    signupOpens: Date.parse('2026-11-30T22:00:00Z'),
    signupCloses: Date.parse('2026-12-08T22:00:00Z') - 1,
  });
  expect(one({ signupCloses: '2026-12-10' }).signupCloses).toBe(Date.parse('2026-12-10T16:00:00Z'));
});

test('its address: the slug, else the folder without its date', () => {
  const [evening] = put(file('2026-12-10-ranta/fi'), file('2026-12-10-ranta/sv', { slug: 'stranden' }));
  expect(evening?.paths).toEqual({ fi: '/kylaillat/ranta/', sv: '/sv/byakvallar/stranden/' });
});

test('drafts are not there, and the latest comes first', () => {
  const later = { starts: '2027-01-10T18:00', ends: '2027-01-10T20:00' };
  expect(put(file('a/fi'), file('b/fi', later), file('c/fi', { draft: true })).map(({ id }) => id)).toEqual(['b', 'a']);
});

describe('the number by which calendars know the newer entry', () => {
  const moved = { status: 'moved', previousStarts: '2026-12-03T18:00' };
  const twice = { ...moved, previousStarts: ['2026-12-03T18:00', '2026-12-05T18:00'] };

  test('grows with every move and with a cancellation, and is the same for the same facts', () => {
    const story = [
      {},
      { status: 'cancelled' },
      moved,
      { ...moved, status: 'cancelled' },
      twice,
      { ...twice, status: 'cancelled' },
    ].map((data) => one(data).sequence);
    expect(story).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('does not fall when the evening is held, nor when it takes place after all', () => {
    expect(one({ ...moved, status: 'held' }).sequence).toBe(one(moved).sequence);
    expect(one({ previousStarts: always.starts }).sequence).toBeGreaterThan(one({ status: 'cancelled' }).sequence);
  });

  test('the last of several times is the one it was moved from', () => {
    expect(one(twice).previousStarts).toBe(Date.parse('2026-12-05T16:00:00Z'));
  });
});

describe('a fault names the file and what to do', () => {
  test.each([
    ['no start', [file('a/fi', { starts: undefined })], /evenings\/a\/fi\.mdx: "starts" is missing/],
    ['no place', [file('a/fi', { place: undefined })], /"place" is missing/],
    ['an end before the start', [file('a/fi', { ends: '2026-12-10T17:00' })], /"ends" is not after "starts"/],
    ['an end at the start', [file('a/fi', { ends: '2026-12-10T18:00' })], /"ends" is not after "starts"/],
    ['sign-up that opens after it closes', [file('a/fi', { signupOpens: '2026-12-11' })], /"signupOpens"/],
    ['a fact in a translation', [file('a/fi'), file('a/sv', { place: 'By' })], /a\/sv\.mdx.*"place"/],
    ['an address that is a year', [file('a/fi', { slug: '2026' })], /"2026"/],
    ['an address that is the calendar', [file('a/fi', { slug: 'kalenteri' })], /"kalenteri"/],
    [
      'a count of heads in a translation',
      [file('a/fi', { outcome: { heads: 3 } }), file('a/sv', { outcome: { heads: 3 } })],
      /a\/sv\.mdx.*"heads"/,
    ],
    [
      'other promises in a translation',
      [file('a/fi', { outcome: { promises: [{ text: 'Valo' }] } }), file('a/sv', { outcome: { promises: [] } })],
      /a\/sv\.mdx.*promises/,
    ],
  ])('%s', (_, files, words) => {
    expect(() => put(...files)).toThrow(words);
  });

  test.each([
    ['a time that is skipped', { starts: '2027-03-28T03:30' }],
    ['a time that comes twice', { starts: '2026-10-25T03:30' }],
    ['a day without a time', { starts: '2026-12-10' }],
    ['a capacity of none', { capacity: 0 }],
    ['half a person', { capacity: 2.5 }],
    ['a party of none', { partyMax: 0 }],
    ['a state that is none', { status: 'maybe' }],
    ['a file elsewhere', { route: '../route.geojson' }],
    ['a field we do not know', { hour: 18 }],
  ])('%s', (_, data) => {
    expect(eveningSchema.safeParse({ title: 'a', ...always, ...data }).success).toBe(false);
  });
});

describe('lists', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  const day = (date: string, more: object = {}) => ({ starts: `${date}T18:00`, ends: `${date}T20:00`, ...more });
  const all = put(
    file('spring/fi', day('2026-05-01', { place: 'Ylikylä' })),
    file('newyear/fi', { ...day('2025-12-31'), ends: '2026-01-01T01:00' }),
    file('cancelled/fi', day('2026-12-01', { status: 'cancelled' })),
    file('next/fi', day('2026-12-10')),
    file('later/fi', day('2027-01-10', { place: 'Åvik' })),
  );
  const ids = (evenings: readonly { id: string }[]) => evenings.map(({ id }) => id);

  test('what is coming stands with the next first, what is over with the latest', () => {
    expect(ids(ahead(all, now))).toEqual(['cancelled', 'next', 'later']);
    expect(ids(over(all, now))).toEqual(['spring', 'newyear']);
  });

  test('the next evening is one that takes place', () => {
    expect(nextOf(all, now)?.id).toBe('next');
    expect(nextOf(all, Date.parse('2027-02-01T00:00:00Z'))).toBeUndefined();
  });

  test('an evening is coming until it has ended, or until it is said to be held', () => {
    const evening = one();
    expect(ahead([evening], evening.ends - 1)).toHaveLength(1);
    expect(ahead([evening], evening.ends)).toHaveLength(0);
    expect(ahead(put(file('a/fi', { status: 'held' })), now)).toHaveLength(0);
  });

  test('years are those of Finland, villages stand by their names', () => {
    expect([...eveningYears(all)].map(([year, items]) => [year, ids(items)])).toEqual([
      ['2027', ['later']],
      ['2026', ['next', 'cancelled', 'spring']],
      ['2025', ['newyear']],
    ]);
    expect(villagesOf(all).map(({ place, slug, evenings: items }) => [place, slug, items.length])).toEqual([
      ['Rantakylä', 'rantakyla', 3],
      ['Ylikylä', 'ylikyla', 1],
      ['Åvik', 'avik', 1],
    ]);
  });
});

test('a text that a translation lacks is told in the first language, and says so', () => {
  const evening = single(
    file('a/fi', { meetingPoint: 'Piha', use: 'Kirjataan' }),
    file('a/sv', { meetingPoint: 'Gården' }),
  );
  expect(wordsOf(evening, 'meetingPoint', 'sv', 'fi')).toEqual({ words: 'Gården' });
  expect(wordsOf(evening, 'use', 'sv', 'fi')).toEqual({ words: 'Kirjataan', lang: 'fi' });
  expect(wordsOf(evening, 'use', 'fi', 'fi')).toEqual({ words: 'Kirjataan' });
  expect(wordsOf(evening, 'decides', 'sv', 'fi')).toBeNull();
});
