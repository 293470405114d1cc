import { messages as common, type Messages as Common } from '../../i18n/messages.ts';
import { feedback as en } from '../../i18n/messages/en/feedback.ts';
import { feedbackReceipt as enReceipt } from '../../i18n/messages/en/feedback-receipt.ts';
import { feedback as fi } from '../../i18n/messages/fi/feedback.ts';
import { feedbackReceipt as fiReceipt } from '../../i18n/messages/fi/feedback-receipt.ts';
import { feedback as sv } from '../../i18n/messages/sv/feedback.ts';
import { feedbackReceipt as svReceipt } from '../../i18n/messages/sv/feedback-receipt.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Words {
  readonly feedback: typeof fi;
  readonly feedbackReceipt: typeof fiReceipt;
}

/** Every word of the interface and those of feedback, which the functions of other kinds need not carry. */
export const messages: Readonly<Record<Locale, Common & Words>> = {
  fi: { ...common.fi, feedback: fi, feedbackReceipt: fiReceipt },
  sv: { ...common.sv, feedback: sv, feedbackReceipt: svReceipt },
  en: { ...common.en, feedback: en, feedbackReceipt: enReceipt },
};
