import { desk as en } from '../i18n/messages/en/desk.ts';
import { deskEvenings as enEvenings } from '../i18n/messages/en/desk-evenings.ts';
import { deskNotices as enNotices } from '../i18n/messages/en/desk-notices.ts';
import { desk as fi } from '../i18n/messages/fi/desk.ts';
import { deskEvenings as fiEvenings } from '../i18n/messages/fi/desk-evenings.ts';
import { deskNotices as fiNotices } from '../i18n/messages/fi/desk-notices.ts';
import { desk as sv } from '../i18n/messages/sv/desk.ts';
import { deskEvenings as svEvenings } from '../i18n/messages/sv/desk-evenings.ts';
import { deskNotices as svNotices } from '../i18n/messages/sv/desk-notices.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages as common, type Messages } from '../participation/signups/messages.ts';

interface Words {
  readonly desk: typeof fi;
  readonly deskEvenings: typeof fiEvenings;
  readonly deskNotices: typeof fiNotices;
}

/** Every word of the interface, those of sign-ups and the desk's own, which the functions for residents need not carry. */
export const messages: Readonly<Record<Locale, Messages & Words>> = {
  fi: { ...common.fi, desk: fi, deskEvenings: fiEvenings, deskNotices: fiNotices },
  sv: { ...common.sv, desk: sv, deskEvenings: svEvenings, deskNotices: svNotices },
  en: { ...common.en, desk: en, deskEvenings: enEvenings, deskNotices: enNotices },
};
