import { z } from 'zod';

/** One of several words of a field. Writers may use the Finnish words that readers see as well. */
export const choice = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  finnish: Readonly<Record<Words[number], string>>,
) =>
  z.preprocess(
    (given) => words.find((word: Words[number]) => finnish[word] === given) ?? given,
    z.enum(words, { error: `write one of ${words.join(', ')}` }),
  );
