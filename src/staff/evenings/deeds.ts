import { messages } from '../messages.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the desk can say it has just done to a sign-up or an evening. */
export type Done = keyof (typeof messages)[Locale]['deskEvenings']['done'];

/** What an address says was just done, in words; null: nothing. */
export function tellDone({ searchParams }: URL, lang: Locale): string | null {
  const words: Readonly<Record<string, string>> = messages[lang].deskEvenings.done;
  const done = searchParams.get('done') ?? '';
  return Object.hasOwn(words, done) ? (words[done] ?? null) : null;
}
