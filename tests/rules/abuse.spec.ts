import { describe, expect, test } from 'vitest';
import { seemsAbusive } from '../../src/staff/abuse.ts';

describe('closed until asked for', () => {
  test.each([
    'Haista vittu koko valtuusto',
    'Vitun idioottien touhua',
    'VIIIITTU',
    'v1ttu',
    'v i t t u',
    'Sinä kusipäinen mulkku',
    'kunnanhuora',
    'Tapa itsesi.',
    'Jävla fitta',
    'Vilka idioter',
    'What a moron',
    'FuCk off',
  ])('%s', (text) => {
    expect(seemsAbusive(text)).toBe(true);
  });

  test('a word of the municipality’s own, inflected where it has a star', () => {
    const more = ['torvelo*', 'pelle'];
    expect(['Torveloiden puheita', 'Pelle', 'Pelleily'].map((text) => seemsAbusive(text, more))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a word that is no pattern does no harm', () => {
    expect(seemsAbusive('Hyvä ajatus.', ['*', '(', '[a-'])).toBe(false);
  });
});

describe('open', () => {
  test.each([
    'Laiturin kaide on rikki.',
    'Kunnanjohtajan päätös on väärä, tyhmä ja kallis.',
    'Vammaispalvelut ja mielenterveys tarvitsevat rahaa.',
    'Mannerheimintie, Mongolia ja Ryssänniemen tie',
    'Vituttaako ketään muuta?',
    'Perkele kun bussi ei kulje.',
    'Tontti 1500 m2, hinta 45 000 €',
    'Ett slut på det här',
    'A B C D E ja F',
    'Scunthorpe, Essex, grass',
    '',
  ])('%s', (text) => {
    expect(seemsAbusive(text)).toBe(false);
  });

  // A pattern that tries from every sign anew would not come to an end here.
  test.each(['1', '$', 'a1', 'v '])('a text of nothing but "%s", however long', (sign) => {
    expect(seemsAbusive(sign.repeat(200_000))).toBe(false);
  });
});
