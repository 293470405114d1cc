import type { Locale } from '../i18n/locales.ts';
import { activity as en } from '../i18n/messages/en/activity.ts';
import { activity as fi } from '../i18n/messages/fi/activity.ts';
import { activity as sv } from '../i18n/messages/sv/activity.ts';

/** The words of what goes on by itself, for the desk and for alarms. */
export const messages: Readonly<Record<Locale, { readonly activity: typeof fi }>> = {
  fi: { activity: fi },
  sv: { activity: sv },
  en: { activity: en },
};
