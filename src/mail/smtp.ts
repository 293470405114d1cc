import { createTransport } from 'nodemailer';
import { readEnv } from '../env.ts';
import type { Mail } from './compose.tsx';
import { atOnce, type Send } from './round.ts';

/** @param patience how long the mail server may take for each step, in milliseconds */
const settings = (patience: number) => ({
  connectionTimeout: String(patience),
  greetingTimeout: String(patience),
  socketTimeout: String(patience),
  // A round's mails share their connections.
  pool: 'true',
  maxConnections: String(atOnce),
  // A server that closes every connection is down; the outbox tries again.
  maxRequeues: '0',
  // Mails are ours from end to end: nothing in them may be read from a file or fetched.
  disableFileAccess: 'true',
  disableUrlAccess: 'true',
});

/** Headers for programs. RFC 3834: no automatic answers; RFC 2369 and 8058: one press in the mail program ends it. */
function headersOf({ lang, unsubscribe }: Mail): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': lang,
    ...(unsubscribe !== undefined && {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}

/**
 * Connections to the mail server for one round. Load this module lazily: nodemailer is larger than all the rest.
 * @param name the municipality's name, shown as the sender
 * @param patience how long the mail server may take for each step, in milliseconds
 */
export function openSmtp(name: string, patience: number): { send: Send; close: () => void } {
  const { smtpUrl, mailFrom, url } = readEnv();
  const server = new URL(smtpUrl);
  for (const [setting, value] of Object.entries(settings(patience))) server.searchParams.set(setting, value);
  const transport = createTransport(server.href);
  const send: Send = async (id, mail) => {
    const { to, subject, text, html, calendar } = mail;
    await transport.sendMail({
      // As objects: a string would be parsed, and may turn out to be two addresses.
      from: { name, address: mailFrom },
      to: { name: '', address: to },
      subject,
      text,
      html,
      ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: 'kylailta.ics' } }),
      messageId: `<${id}@${new URL(url).hostname}>`,
      headers: headersOf(mail),
    });
  };
  return { send, close: () => transport.close() };
}
