import type { Locale } from './locales.ts';
import { en } from './messages/en.ts';
import { fi } from './messages/fi.ts';
import { sv } from './messages/sv.ts';

/** Every word of the interface. Finnish sets the shape: a key missing elsewhere fails the type check. */
export type Messages = typeof fi;

export const messages: Readonly<Record<Locale, Messages>> = { fi, sv, en };
