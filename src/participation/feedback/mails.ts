import { readEnv } from '../../env.ts';
import { formatDay } from '../../i18n/dates.ts';
import { receiptPath } from '../../i18n/routes.ts';
import type { Letter, MailLine } from '../../mail/compose.tsx';
import { receiptCode } from '../shared/receipt-code.ts';
import type { Feedback } from './feedback.ts';
import { messages } from './messages.ts';
import { answerDue } from './rules.ts';

function letter({ id, lang, email }: Feedback, subject: string, lines: readonly MailLine[]): Letter[] {
  if (email === null) return [];
  const receipt = {
    label: messages[lang].mail.openReceipt,
    href: `${readEnv().url}${receiptPath(receiptCode('f', id))}`,
  };
  return [{ to: email, lang, subject, lines: [...lines, receipt], thread: id }];
}

/** The receipt as a mail, when an address was given; without a word of what was written. */
export function receivedLetters(feedback: Feedback): Letter[] {
  const { feedbackReceipt: t } = messages[feedback.lang];
  const { subject, text, act } = t.mail.received;
  const due = answerDue(feedback);
  return letter(feedback, subject, [text, ...(due === null ? [] : [t.due(formatDay(due, feedback.lang))]), act]);
}

/** The municipality's reply, when an address was given. */
export function answeredLetters(feedback: Feedback, answer: string): Letter[] {
  const { subject, text } = messages[feedback.lang].feedbackReceipt.mail.answered;
  return letter(feedback, subject, [text, ...answer.split(/\n+/)]);
}
