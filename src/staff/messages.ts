import { desk as en } from '../i18n/messages/en/desk.ts';
import { deskEvenings as enEvenings } from '../i18n/messages/en/desk-evenings.ts';
import { deskFeedback as enFeedback } from '../i18n/messages/en/desk-feedback.ts';
import { deskNotices as enNotices } from '../i18n/messages/en/desk-notices.ts';
import { deskPerson as enPerson } from '../i18n/messages/en/desk-person.ts';
import { desk as fi } from '../i18n/messages/fi/desk.ts';
import { deskEvenings as fiEvenings } from '../i18n/messages/fi/desk-evenings.ts';
import { deskFeedback as fiFeedback } from '../i18n/messages/fi/desk-feedback.ts';
import { deskNotices as fiNotices } from '../i18n/messages/fi/desk-notices.ts';
import { deskPerson as fiPerson } from '../i18n/messages/fi/desk-person.ts';
import { desk as sv } from '../i18n/messages/sv/desk.ts';
import { deskEvenings as svEvenings } from '../i18n/messages/sv/desk-evenings.ts';
import { deskFeedback as svFeedback } from '../i18n/messages/sv/desk-feedback.ts';
import { deskNotices as svNotices } from '../i18n/messages/sv/desk-notices.ts';
import { deskPerson as svPerson } from '../i18n/messages/sv/desk-person.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages as feedback } from '../participation/feedback/messages.ts';
import { messages as common, type Messages } from '../participation/signups/messages.ts';

interface Words {
  readonly desk: typeof fi;
  readonly deskEvenings: typeof fiEvenings;
  readonly deskFeedback: typeof fiFeedback;
  readonly deskNotices: typeof fiNotices;
  readonly deskPerson: typeof fiPerson;
}

/** Every word of the interface, those of sign-ups and feedback and the desk's own, which the functions for residents need not carry. */
export const messages: Readonly<Record<Locale, Messages & (typeof feedback)[Locale] & Words>> = {
  fi: {
    ...feedback.fi,
    ...common.fi,
    desk: fi,
    deskEvenings: fiEvenings,
    deskFeedback: fiFeedback,
    deskNotices: fiNotices,
    deskPerson: fiPerson,
  },
  sv: {
    ...feedback.sv,
    ...common.sv,
    desk: sv,
    deskEvenings: svEvenings,
    deskFeedback: svFeedback,
    deskNotices: svNotices,
    deskPerson: svPerson,
  },
  en: {
    ...feedback.en,
    ...common.en,
    desk: en,
    deskEvenings: enEvenings,
    deskFeedback: enFeedback,
    deskNotices: enNotices,
    deskPerson: enPerson,
  },
};
