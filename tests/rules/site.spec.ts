import { describe, expect, test } from 'vitest';
import { parseSite } from '../../src/content/site.ts';

const least = 'name: Testilä\nlanguages: [fi]\n';

test('a name and the languages are enough', () => {
  const site = parseSite(least);
  expect(site.name).toEqual({ fi: 'Testilä', sv: 'Testilä', en: 'Testilä' });
  expect(site.controller).toEqual(site.name);
  expect(site.moderation).toBe('before');
  expect(site.contact).toEqual({ email: null, phone: null, address: null, hours: null, servicePoint: null });
  expect(site.keep).toEqual({
    comment: { count: 5, unit: 'years' },
    closedComment: { count: 90, unit: 'days' },
    commentEmail: { count: 90, unit: 'days' },
    trust: { count: 12, unit: 'months' },
    unconfirmed: { count: 7, unit: 'days' },
    moderationLog: { count: 2, unit: 'years' },
    signup: { count: 30, unit: 'days' },
    needs: { count: 1, unit: 'days' },
    feedback: { count: 2, unit: 'years' },
    feedbackEmail: { count: 90, unit: 'days' },
    mail: { count: 30, unit: 'days' },
  });
});

test('one keeping time changes only itself', () => {
  const { keep } = parseSite(`${least}keep: { comment: 1 years }`);
  expect([keep.comment, keep.mail]).toEqual([
    { count: 1, unit: 'years' },
    { count: 30, unit: 'days' },
  ]);
});

test('a topic may be called otherwise in the other languages', () => {
  const { topics } = parseSite(`${least}topics: { koulut: { sv: skolor, en: schools } }`);
  expect(topics).toEqual({ koulut: { sv: 'skolor', en: 'schools' } });
  expect(parseSite(least).topics).toEqual({});
});

test('no line ends inside a telephone number or between a word and its hour', () => {
  const hours = '{ fi: arkisin klo 9–15, sv: vardagar kl. 9–15 }';
  const { contact } = parseSite(`name: T\nlanguages: [fi, sv]\ncontact: { phone: 000 111 222, hours: ${hours} }`);
  expect(contact.phone).toBe('000\u00a0111\u00a0222');
  expect(contact.hours).toMatchObject({ fi: 'arkisin klo\u00a09–15', sv: 'vardagar kl.\u00a09–15' });
});

describe('a fault names the file, the key and what to write', () => {
  test.each([
    ['no languages', 'name: T\n', /languages/],
    ['an empty list of languages', 'name: T\nlanguages: []\n', /languages/],
    ['a language the interface does not speak', 'name: T\nlanguages: [fi, de]\n', /languages\[1\]|languages\.1/],
    ['no name', 'languages: [fi]\n', /name/],
    ['an empty name', 'name: ""\nlanguages: [fi]\n', /name/],
    ['a name that lacks a language', 'name: { fi: T }\nlanguages: [fi, sv]\n', /name has no text in sv/],
    ['an address that is none', `${least}contact: { email: nobody }`, /contact\.email/],
    [
      'a colour by name',
      `${least}colours: { primary: blue, accent: '#ffffff' }`,
      /colours\.primary[^]*#rrggbb|#rrggbb[^]*colours\.primary/,
    ],
    ['a keeping time without a unit', `${least}keep: { comment: 5 }`, /keep\.comment/],
    ['a keeping time in weeks', `${least}keep: { comment: 5 weeks }`, /number and a unit[^]*keep\.comment/],
    ['moderation that is neither', `${least}moderation: never`, /moderation/],
    ['a topic’s name with a bracket', `${least}topics: { koulut: { sv: 'a<b' } }`, /< or > [^]*topics\.koulut\.sv/],
    ['a key nobody knows', `${least}colour: red`, /colour/],
    ['nothing at all', '', /site\.yaml/],
    ['a list', '- fi', /site\.yaml/],
  ])('%s', (_, yaml, words) => {
    expect(() => parseSite(yaml)).toThrow(/^site\.yaml: /);
    expect(() => parseSite(yaml)).toThrow(words);
  });
});
