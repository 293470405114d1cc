import type { Locale } from '../i18n/locales.ts';
import { ledger as en } from '../i18n/messages/en/ledger.ts';
import { ledger as fi } from '../i18n/messages/fi/ledger.ts';
import { ledger as sv } from '../i18n/messages/sv/ledger.ts';

/** The words of the ledger of what was erased, which no function needs. */
export const messages: Readonly<Record<Locale, typeof fi>> = { fi, sv, en };
