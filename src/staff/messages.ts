import { messages as common, type Messages } from '../i18n/messages.ts';
import { desk as en } from '../i18n/messages/en/desk.ts';
import { desk as fi } from '../i18n/messages/fi/desk.ts';
import { desk as sv } from '../i18n/messages/sv/desk.ts';
import type { Locale } from '../i18n/locales.ts';

/** Every word of the interface and the desk's own, which the functions for residents need not carry. */
export const messages: Readonly<Record<Locale, Messages & { readonly desk: typeof fi }>> = {
  fi: { ...common.fi, desk: fi },
  sv: { ...common.sv, desk: sv },
  en: { ...common.en, desk: en },
};
