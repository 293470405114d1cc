import type { Locale } from '../i18n/locales.ts';
import { notices as en } from '../i18n/messages/en/notices.ts';
import { notices as fi } from '../i18n/messages/fi/notices.ts';
import { notices as sv } from '../i18n/messages/sv/notices.ts';

/** The words of notices, which the functions of other rooms need not carry. */
export const messages: Readonly<Record<Locale, typeof fi>> = { fi, sv, en };
