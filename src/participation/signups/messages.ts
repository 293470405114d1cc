import { messages as common, type Messages as Common } from '../../i18n/messages.ts';
import { signupMails as enMails } from '../../i18n/messages/en/signup-mails.ts';
import { signups as en } from '../../i18n/messages/en/signups.ts';
import { signupMails as fiMails } from '../../i18n/messages/fi/signup-mails.ts';
import { signups as fi } from '../../i18n/messages/fi/signups.ts';
import { signupMails as svMails } from '../../i18n/messages/sv/signup-mails.ts';
import { signups as sv } from '../../i18n/messages/sv/signups.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Words {
  readonly signups: typeof fi;
  readonly signupMails: typeof fiMails;
}

/** Every word of the interface and those of sign-ups. */
export type Messages = Common & Words;

/** Every word of the interface and those of sign-ups, which the functions of other kinds need not carry. */
export const messages: Readonly<Record<Locale, Messages>> = {
  fi: { ...common.fi, signups: fi, signupMails: fiMails },
  sv: { ...common.sv, signups: sv, signupMails: svMails },
  en: { ...common.en, signups: en, signupMails: enMails },
};
