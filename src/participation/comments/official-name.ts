import type { Site } from '../../content/site.ts';
import { locales } from '../../i18n/locales.ts';

/**
 * Letters that look like a Latin one, in the manner of UTS #39 (Unicode Security Mechanisms, section 4), as far as
 * Cyrillic, Greek, small capitals and digits go; capitals on their own, for `Η` looks like H and `η` like n.
 */
const lookalikes: Readonly<Record<string, string>> = {
  A: 'АΑᴀ@4',
  a: 'аαɑ',
  B: 'ВΒʙ',
  b: 'вßЬь',
  C: 'СϹᴄ',
  c: 'сϲ',
  D: 'Ꭰᴅ',
  d: 'ԁđ',
  E: 'ЕΕᴇ3',
  e: 'еεэ',
  f: 'ƒꜰ',
  G: 'Ԍɢ',
  g: 'ɡ',
  H: 'НΗʜн',
  h: 'һħ',
  I: 'ІΙӀɪ',
  i: 'іιı',
  J: 'Јᴊ',
  j: 'јϳ',
  K: 'КΚᴋк',
  k: 'κ',
  L: 'ʟ1|',
  l: 'łӏ',
  M: 'МΜᴍм',
  N: 'Νɴ',
  n: 'ηпո',
  O: 'ОΟᴏ0',
  o: 'оοσøօ',
  P: 'РΡᴘ',
  p: 'рρ',
  q: 'ԛ',
  R: 'ʀ',
  r: 'гᴦ',
  S: 'Ѕꜱ5$',
  s: 'ѕ',
  T: 'ТΤᴛт',
  t: 'τŧ',
  u: 'υцս',
  v: 'νѵ',
  w: 'ωԝш',
  X: 'ХΧ',
  x: 'хχ',
  Y: 'УΥʏ',
  y: 'уγ',
  Z: 'Ζᴢ',
};
const latin = new Map(
  Object.entries(lookalikes).flatMap(([letter, others]) => Array.from(others, (other) => [other, letter])),
);

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** The first of each row of letters in a box or a circle, or that make flags, which Unicode holds to be no letters. */
const enclosed = [0x1f150, 0x1f170, 0x1f1e6];

/** The letter that stands in a box, a circle or half a flag; any other sign as it is. */
function unboxed(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const first = enclosed.find((from) => code >= from && code < from + 26);
  return first === undefined ? sign : String.fromCharCode(97 + code - first);
}

/** A name as its letters were meant, each in its plain form. */
function plain(name: string): string {
  return Array.from(name, unboxed).join('').normalize('NFKC').replace(unseen, '');
}

/** What people see of a text: letters that look alike are one, and case, marks and what cannot be seen are gone. */
function skeleton(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(letters, (letter) => latin.get(letter) ?? letter)
    .join('')
    .toLowerCase()
    .replaceAll('i', 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Words with which a municipality names itself and those who speak for it, as whole words of a name. */
const usual = [
  'kunta kunnan kaupunki kaupungin kunnanjohtaja kaupunginjohtaja pormestari kunnanhallitus kunnanvaltuusto',
  'viestintä viestintätiimi moderaattori ylläpito ylläpitäjä virkamies viranhaltija viranomainen virallinen',
  'kommun kommunen kommunens stad staden stadens kommundirektör stadsdirektör borgmästare kommunikation',
  'moderator moderering administratör administration tjänsteman myndighet officiell',
  'municipality municipal mayor council moderator moderation admin administrator official communications',
]
  .join(' ')
  .split(' ');

/** The words of a name, as they were written. */
function writtenWords(name: string): string[] {
  return plain(name).split(/[^\p{L}\p{M}\p{N}@$|]+/u);
}

/** The words of a name, as they look. */
function wordsOf(name: string): string[] {
  return writtenWords(name)
    .map(skeleton)
    .filter((word) => word !== '');
}

/** Digits at a word's end may be letters in disguise or only a number. */
const numbers = /(?<=\p{L})\p{N}+(?![\p{L}\p{N}])/gu;

function together(text: string): string {
  return wordsOf(text).join('');
}

const usualLooks = usual.map(together);

/** Whether neighbouring words, written together, are one of some: "k u n t a" is a word to the eye. */
function haveOneOf(taken: ReadonlySet<string>, parts: readonly string[]): boolean {
  const longest = Math.max(...Array.from(taken, (word) => word.length));
  return parts.some((_, from) => {
    let run = '';
    // Longer runs are no word of ours, and a name may have very many words.
    for (let i = from; i < parts.length && run.length < longest; i += 1) {
      run += parts[i] ?? '';
      if (taken.has(run)) return true;
    }
    return false;
  });
}

/** Letters of Latin and of another script in one word: no language is written so, only a disguise (UTS #39, 5.1). */
function mixesScripts(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(word);
}

/**
 * Whether a resident's name looks as if the municipality were speaking: it is the site's own name, or has in it the
 * name of a role or a word that only officials use, or is in disguise. A name that merely begins alike ("Kuntonen") does
 * not.
 */
export function looksOfficial(name: string, { people, name: siteName }: Pick<Site, 'people' | 'name'>): boolean {
  const roles = Object.values(people).flatMap((role) => locales.map((lang) => together(role[lang])));
  const taken = new Set([...usualLooks, ...roles]);
  const own = new Set(locales.map((lang) => together(siteName[lang])).filter(Boolean));
  if (writtenWords(name).some(mixesScripts)) return true;
  return [name, name.replace(numbers, '')].some((written) => {
    const parts = wordsOf(written);
    return own.has(parts.join('')) || haveOneOf(taken, parts);
  });
}
