import { catalogue } from '../generated/catalogue.js';
import { report } from '../report.ts';
import { sendRound, type Send } from './round.ts';

/** How long a round that follows an answer may take, in milliseconds; a scheduled one has more time. */
const afterAnswer = 5_000;

/** The longest that a mail server may take for a step, in milliseconds, and never longer than the round may. */
const patience = 10_000;

/**
 * Sends the mails that are due over SMTP; what fails stays in the outbox and is only reported.
 * @param ms how long the round may take before it begins nothing new, in milliseconds
 */
export async function sendDueMails(ms = afterAnswer): Promise<void> {
  // Most rounds find nothing due: the mail program is read, and the server called, for the first mail there is.
  let opened: ReturnType<typeof open> | undefined;
  const send: Send = async (id, mail) => (await (opened ??= open(ms))).send(id, mail);
  try {
    const { failed } = await sendRound(send, ms);
    if (failed > 0) report('mail', `${failed} mails could not be sent; the desk shows which`);
  } finally {
    (await opened)?.close();
  }
}

async function open(ms: number) {
  const { openSmtp } = await import('./smtp.ts');
  const { site } = catalogue;
  return openSmtp(site.name[site.languages[0]], Math.min(patience, ms));
}
