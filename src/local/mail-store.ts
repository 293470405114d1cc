import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A received mail as the mailbox shows it. */
export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  at: string;
}

/** Received mails, one file each, in the order they came. */
export interface MailStore {
  /** Keeps a mail; done when it is on the disk. */
  add: (raw: Buffer, recipients: string[]) => Promise<void>;
  /** Newest first. */
  list: () => Promise<Mail[]>;
  find: (id: string) => Promise<Mail | undefined>;
  raw: (id: string) => Promise<Buffer<ArrayBuffer> | undefined>;
}

/** Opens the folder the mails lie in. */
export async function openMailStore(dir: string): Promise<MailStore> {
  await mkdir(dir, { recursive: true });
  const parsed = new Map<string, Promise<Mail>>();
  let count = 0;

  const file = (id: string) => join(dir, `${id}.eml`);
  const ids = async () => (await readdir(dir)).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));
  const raw = async (id: string) => ((await ids()).includes(id) ? readFile(file(id)) : undefined);
  const mail = (id: string) => {
    const known = parsed.get(id) ?? readFile(file(id)).then((bytes) => parse(id, bytes));
    parsed.set(id, known);
    return known;
  };

  return {
    raw,
    async add(bytes, recipients) {
      // The time it came and a running number: sorted by name is sorted by arrival.
      const id = `${Date.now()}-${String(++count).padStart(6, '0')}`;
      // The envelope, which a mail server notes in the mail as well: it alone knows hidden recipients.
      const envelope = Buffer.from(`Delivered-To: ${recipients.join(', ')}\r\n`);
      await writeFile(`${file(id)}.unfinished`, Buffer.concat([envelope, bytes]), { flush: true });
      await rename(`${file(id)}.unfinished`, file(id));
    },
    list: async () => Promise.all((await ids()).sort().reverse().map(mail)),
    find: async (id) => ((await ids()).includes(id) ? mail(id) : undefined),
  };
}

async function parse(id: string, bytes: Buffer): Promise<Mail> {
  const { subject = '', text = '', html = '', headers } = await PostalMime.parse(bytes);
  const to = headers.find(({ key }) => key === 'delivered-to')?.value ?? '';
  return { id, to, subject, text, html, at: new Date(Number(id.split('-')[0])).toISOString() };
}
