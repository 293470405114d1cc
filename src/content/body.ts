import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { onceEach } from './once-each.ts';
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

/** The text of an entry without its front matter. Astro's store has none of a plain one (`texts.ts`): its file has. */
export const bodyOf = onceEach(({ body, filePath }: Kept) =>
  body === undefined && filePath !== undefined ? bodyIn(readFileSync(resolve(filePath), 'utf8')) : (body ?? ''),
);

/** Its words without their markup. */
export const wordsOf = onceEach((entry: Kept) => plainText(bodyOf(entry)));

/** How long reading it takes, in whole minutes; lists tell it of each text many times. */
export const minutesOf = onceEach((entry: Kept) => readingMinutes(wordsOf(entry)));
