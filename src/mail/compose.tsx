import { renderToString } from 'preact-render-to-string';
import type { Site } from '../content/site.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { Dress } from './Dress.tsx';

/** A paragraph of a mail, or a link of ours that stands on its own line. */
export type MailLine = string | { readonly label: string; readonly href: string; readonly lang?: Locale };

/** What a mail says, before it has its dress. */
export interface Letter {
  /** Chosen by whoever may want to take it out of the outbox again; as `newId` gives them. */
  readonly id?: string;
  readonly to: string;
  readonly lang: Locale;
  readonly subject: string;
  readonly lines: readonly MailLine[];
  /** Why the reader gets it: the address was given on a form, belongs to the staff, or subscribes. */
  readonly why?: 'given' | 'staff' | 'subscribed';
  /** In a letter to many: the address at which one press ends it (RFC 8058). */
  readonly unsubscribe?: string;
  /** After this moment it is not worth sending any more; milliseconds since 1970 (UTC). */
  readonly until?: number;
  /** Letters of one thread go out in the order they were written (`thread.ts`). */
  readonly thread?: string;
  /** An invitation for the reader's calendar, or its end (RFC 6047). */
  readonly calendar?: CalendarPart;
}

/** A calendar file as mail programs take it over; the method is the file's own. */
interface CalendarPart {
  readonly method: 'request' | 'cancel';
  readonly text: string;
}

/** A mail as it lies in the outbox: everything the mail server needs, rendered. */
export interface Mail {
  readonly to: string;
  readonly lang: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly until: number | null;
  readonly unsubscribe?: string;
  readonly calendar?: CalendarPart;
}

/**
 * Dresses a letter as plain text and HTML. Mails carry our own words and our own links only, never a resident's text
 * or name: whoever types somebody else's address into a form must not be able to write to them in our name.
 */
export function compose(letter: Letter, site: Site): Mail {
  const { to, lang, subject, lines, until = null, why: reason = 'given', ...more } = letter;
  const { unsubscribe, calendar } = more;
  const foot = [site.name[lang], site.contact.email, site.contact.phone].filter((part) => part !== null);
  const why = messages[lang].mail.why[reason];
  const text = [
    ...lines.map((line) => (typeof line === 'string' ? line : `${line.label}:\n${line.href}`)),
    `-- \n${foot.join('\n')}\n${why}`,
  ];
  const html = renderToString(<Dress lang={lang} site={site} subject={subject} lines={lines} foot={[...foot, why]} />);
  const plain = `${text.join('\n\n')}\n`;
  return { to, lang, subject, text: plain, html: `<!doctype html>${html}`, until, unsubscribe, calendar };
}
