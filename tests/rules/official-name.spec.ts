import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSite } from '../../src/content/site.ts';
import { looksOfficial } from '../../src/participation/comments/official-name.ts';

const site = parseSite(`
name: { fi: Testilä, sv: Testby, en: Testville }
languages: [fi, sv, en]
people:
  johtaja: { fi: kunnanjohtaja, sv: kommundirektör, en: municipal manager }
  posti: { fi: neuvonta, sv: rådgivningen, en: advice desk }
`);
const looks = (name: string) => looksOfficial(name, site);

describe('names that look as if the municipality were speaking', () => {
  test.each([
    'Kunnanjohtaja',
    'KUNNANJOHTAJA',
    'kunnan johtaja',
    'k u n n a n j o h t a j a',
    'Kunnan-johtaja!',
    'Kunnanjohtaja Virtanen',
    'kunnanjohtaja1',
    'kunnanj0htaja',
    'kunnanjoht\u00e1ja',
    'kunnan\u200bjohtaja',
    '\u202eKunnanjohtaja',
    'ｋｕｎｔａ',
    'Кunta',
    'kuntа',
    'ΚΟΜΜUΝ',
    'Testilä',
    'testila',
    'Testvi11e',
    'Testilän kunta',
    'Neuvonta',
    'Advice Desk',
    'Viestintä / Testilä',
    'M0derator',
    'rnoderator',
    'Moderaattori Matti',
    'Ylläpito',
    'Official',
    'Municipality of Testville',
    '@dmin',
    'kunnanjohtaj4',
    'ꓗunnanjohtaja',
    'Ꮶunta',
    'kunnanj໐htaja',
    '🅺🆄🅽🆃🅰',
    '🅚🅤🅝🅣🅐',
    '🇰🇺🇳🇹🇦',
  ])('%s', (name) => {
    expect(looks(name)).toBe(true);
  });
});

describe('names that do not', () => {
  test.each([
    'Kuntonen',
    'Kuntalainen',
    'Maija',
    'Maija, Testilä',
    'Testiläinen',
    'Administrate-Anna',
    'Moderata vänner',
    'Kommunist',
    'Matti 72',
    '72',
    '!!!',
    '',
    'محمد',
    'Иван',
    'Maija ja Иван',
    'Tommi 王',
    '王芳',
  ])('%s', (name) => {
    expect(looks(name)).toBe(false);
  });

  test('a site without roles and with one language has no empty name to look like', () => {
    const tiny = parseSite('name: Pienelä\nlanguages: [fi]');
    expect(['', '!', 'Maija'].map((name) => looksOfficial(name, tiny))).toEqual([false, false, false]);
  });
});

describe('however it is disguised', () => {
  const lookalikes: Record<string, string[]> = {
    a: ['а', 'α', 'A', 'á', 'А'],
    e: ['е', 'E', '3', 'é'],
    i: ['і', 'I', 'l', '1'],
    o: ['о', 'ο', '0', 'O', 'ö'],
    n: ['N', 'ñ'],
    t: ['T', 'Т'],
    u: ['υ', 'U', 'ü'],
    k: ['κ', 'К', 'K'],
    s: ['ѕ', '5', 'S'],
  };
  const unseen = ['', '', '', '\u200b', '\u2060', '\u202e', '\u00ad', ' ', '-', '.', '\u0301'];
  const disguised = fc
    .constantFrom('kunnanjohtaja', 'viestinta', 'moderaattori', 'official', 'kommun', 'testila')
    .chain((word) =>
      fc.tuple(
        ...Array.from(word, (letter) =>
          fc.tuple(fc.constantFrom(letter, ...(lookalikes[letter] ?? [])), fc.constantFrom(...unseen)),
        ),
      ),
    )
    .map((letters) => letters.map((pair) => pair.join('')).join(''));

  test('a word of officials is known by its look', () => {
    fc.assert(
      fc.property(disguised, (name) => {
        expect(looks(name)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  // Each of these letters stands for four words; putting all their runs together would not come to an end.
  test('a name of very many words is looked at all the same', () => {
    expect(looks(`${'\ufdfa'.repeat(2_000)} kunta`)).toBe(true);
  });

  test('nothing anybody writes breaks it, and letters that are no word of ours do not look like one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => typeof looks(name) === 'boolean'));
    fc.assert(
      fc.property(fc.constantFrom('kuntonen', 'maija', 'virtanen', 'nieminen'), fc.nat(9_999), (name, n) => {
        expect(looks(`${name} ${n}`)).toBe(false);
      }),
    );
  });
});
