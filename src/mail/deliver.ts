import { catalogue } from '../generated/catalogue.js';
import { report } from '../report.ts';
import { deliver } from './outbox.ts';

/** Sends the mails that are due over SMTP; what fails stays in the outbox and is only reported. */
export async function sendDueMails(): Promise<void> {
  const { smtpSender } = await import('./smtp.ts');
  const { site } = catalogue;
  const { failed } = await deliver(Date.now(), smtpSender(site.name[site.languages[0]]));
  if (failed > 0) report('mail', `${failed} mails could not be sent; they are tried again`);
}
