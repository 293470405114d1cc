import PostalMime, { type Email } from 'postal-mime';
import { startSmtp } from '../../src/local/smtp.ts';

/** A mail as it came over SMTP: whom the envelope names, the source as it was sent, and what a mail program reads. */
interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: string;
  readonly read: Email;
}

/** A mail server that keeps what comes in memory. */
export async function startMailSink() {
  const received: ReceivedMail[] = [];
  const { url, close } = await startSmtp({
    async add(raw, to) {
      received.push({ to, raw: raw.toString('utf8'), read: await PostalMime.parse(raw) });
    },
    list: async () => [],
    find: async () => undefined,
    raw: async () => undefined,
  });
  return { url, close, received };
}
