import { createTransport } from 'nodemailer';
import { readEnv } from '../env.ts';
import type { Mail } from './compose.tsx';

/** How long the mail server may take for each step, in milliseconds. */
const patience = '10000';

/**
 * A sender for one delivery round over SMTP. Load this module lazily: nodemailer is larger than all the rest.
 * @param name the municipality's name, shown as the sender
 */
export function smtpSender(name: string) {
  const { smtpUrl, mailFrom, url } = readEnv();
  const server = new URL(smtpUrl);
  for (const step of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) server.searchParams.set(step, patience);
  // Mails are ours from end to end: nothing in them may be read from a file or fetched.
  for (const access of ['disableFileAccess', 'disableUrlAccess']) server.searchParams.set(access, 'true');
  const transport = createTransport(server.href);
  return async (id: string, { to, lang, subject, text, html }: Mail): Promise<void> => {
    await transport.sendMail({
      // As objects: a string would be parsed, and may turn out to be two addresses.
      from: { name, address: mailFrom },
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: `<${id}@${new URL(url).hostname}>`,
      // RFC 3834: no automatic answers to automatic mail.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang },
    });
  };
}
