import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainText, readingMinutes } from './plain-text.ts';

/** A text of the content as a collection has it. */
export interface Kept {
  readonly body?: string;
  /** Its file, from the project's folder. */
  readonly filePath?: string;
}

/** Front matter, found as Astro finds it, so that both read the same text. */
const matter = /(?:^\uFEFF?|^\s*\n)---[\s\S]*?\n---/;

/** The text of a file without its front matter. */
export const bodyIn = (file: string): string => file.replace(matter, '').trim();

/** Keeps what was made of an entry for as long as there is that entry: the preview makes new ones. */
function perEntry<Made>(make: (entry: Kept) => Made): (entry: Kept) => Made {
  const made = new WeakMap<Kept, { readonly it: Made }>();
  return (entry) => {
    const known = made.get(entry) ?? { it: make(entry) };
    made.set(entry, known);
    return known.it;
  };
}

/** The text of an entry without its front matter. Astro's store has none of a plain one (`texts.ts`): its file has. */
export const bodyOf = perEntry(({ body, filePath }) =>
  body === undefined && filePath !== undefined ? bodyIn(readFileSync(resolve(filePath), 'utf8')) : (body ?? ''),
);

/** Its words without their markup. */
export const wordsOf = perEntry((entry) => plainText(bodyOf(entry)));

/** How long reading it takes, in whole minutes; lists tell it of each text many times. */
export const minutesOf = perEntry((entry) => readingMinutes(wordsOf(entry)));
