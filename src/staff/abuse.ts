import { abuseWords } from './abuse-words.ts';

const drawnOut = /(\p{L})\1{2,}/gu;

/** Signs that stand in for letters when a word is disguised. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Such signs, all in a row, after or before a letter; looked for once in each row, not from every sign in it anew. */
const besideLetters = /(?<=\p{L})[013457@$]+|(?<![013457@$])[013457@$]+(?=\p{L})/gu;

function escaped(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/\*+/g, '\\p{L}*');
}

/** One pattern for all words, those with a star at the same ends together: the test for a letter is the slow part. */
function patternOf(all: readonly string[]): RegExp {
  const starred = all.map((word) => /^(\*?)(.*?)(\*?)$/s.exec(word.trim().toLowerCase()) ?? []);
  const alternatives = [true, false].flatMap((before) =>
    [true, false].map((after) => {
      const stems = starred.filter(([, star, , end]) => before === (star !== '') && after === (end !== ''));
      const any = stems.map(([, , stem = '']) => escaped(stem)).join('|');
      return any && `${before ? '' : '(?<!\\p{L})'}(?:${any})${after ? '' : '(?!\\p{L})'}`;
    }),
  );
  return new RegExp(alternatives.filter(Boolean).join('|'), 'u');
}

const ours = Object.values(abuseWords).flat();

/** The last pattern made: a site's own words do not change between two texts. */
let made = { more: '', pattern: patternOf(ours) };

function patternWith(more: readonly string[]): RegExp {
  const key = more.join('\n');
  const own = more.filter((word) => /\p{L}/u.test(word));
  if (made.more !== key) made = { more: key, pattern: patternOf([...ours, ...own]) };
  return made.pattern;
}

/** Letters as they are meant: one form of each, digits that stand for letters, and single letters with gaps put together. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(besideLetters, (signs) => signs.replace(/./g, (sign) => lookalikes[sign] ?? sign))
    .replace(/(?<!\p{L})\p{L}(?:[\s.\-_]\p{L}(?!\p{L})){3,}/gu, (letters) => letters.replace(/[\s.\-_]/g, ''));
}

/**
 * Whether a text seems to hold abuse. A hit hides nothing from anybody else and decides nothing: it only closes the text
 * at the desk until it is opened, so a word too many costs one press.
 * @param more words of the municipality's own (`blurWords` in `site.yaml`), written as above
 */
export function seemsAbusive(text: string, more: readonly string[] = []): boolean {
  const any = patternWith(more);
  const said = plain(text);
  // "Viiittu" and "vittttu" are drawn out, each in its own way.
  return [said, said.replace(drawnOut, '$1'), said.replace(drawnOut, '$1$1')].some((each) => any.test(each));
}
