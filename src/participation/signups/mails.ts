import { readEnv } from '../../env.ts';
import { catalogue, type CatalogueEvening } from '../../generated/catalogue.js';
import { formatDay, formatMoment, formatSpan } from '../../i18n/dates.ts';
import { messages, type Messages } from './messages.ts';
import { receiptPath } from '../../i18n/routes.ts';
import type { Letter, MailLine } from '../../mail/compose.tsx';
import { receiptCode } from '../shared/receipt-code.ts';
import { pageOf } from './evenings.ts';
import { offerOf } from './rules.ts';
import type { Signup, Standing } from './signup.ts';

/** What a letter is about; each has its words in `messages.signupMails`. */
export type About = {
  [Key in keyof Messages['signupMails']]: Messages['signupMails'][Key] extends { act: string; text: string }
    ? Key
    : never;
}[keyof Messages['signupMails']];

/** When and where. */
export function facts({ lang }: Signup, evening: CatalogueEvening): MailLine[] {
  const t = messages[lang].signupMails;
  const { place, meetingPoint } = pageOf(evening, lang);
  const where = [meetingPoint, evening.address, place].filter(Boolean).join(', ');
  return [t.when(formatSpan(evening.starts, evening.ends, lang)), ...(where ? [t.where(where)] : [])];
}

/** How the sign-up stands: its seats, what it waits for, what it is offered. */
function state({ record, seats, place }: Standing, now: number): MailLine[] {
  const t = messages[record.lang].signupMails;
  if (seats === null) return [];
  const offer = offerOf({ seats }, now);
  const lacks = seats.asked - seats.seats;
  return [
    ...(seats.seats > 0 ? [t.seats(seats.seats)] : []),
    ...(seats.seats > 0 && lacks > 0 ? [t.waitingFor(lacks)] : []),
    ...(place > 0 && offer === null ? [t.place(place)] : []),
    ...(offer ? [t.offer(offer.seats, formatMoment(offer.till, record.lang))] : []),
  ];
}

/** The evening for the reader's own calendar, or its end there. Loaded lazily: most answers write no calendar. */
async function calendarFor(
  email: string,
  { id, lang }: Signup,
  evening: CatalogueEvening,
  method: 'request' | 'cancel',
) {
  const { calendarOf } = await import('../../calendar/calendar.ts');
  const { site } = catalogue;
  const { url, mailFrom } = readEnv();
  const frame = { url, municipality: site.name[lang], email: site.contact.email ?? mailFrom, now: Date.now() };
  return { method, text: calendarOf([evening], lang, { ...frame, method, attendee: { email, id } }) } as const;
}

/** What a letter carries besides its own words. */
interface Contents {
  readonly lines?: readonly MailLine[];
  readonly calendar?: 'request' | 'cancel';
  /** After this moment it is not worth sending any more; milliseconds since 1970 (UTC). */
  readonly until?: number;
}

/** A letter about a sign-up, when an address was given. It names nobody and says nothing that a resident wrote. */
async function letters(about: About, record: Signup, evening: CatalogueEvening, contents: Contents): Promise<Letter[]> {
  const { email, lang, id } = record;
  if (email === null) return [];
  const t = messages[lang].signupMails;
  const { act, text } = t[about];
  const { title } = pageOf(evening, lang);
  // Of an evening that is off or over there is nothing to change any more.
  const label = about === 'eveningCancelled' || about === 'thanks' ? messages[lang].mail.openReceipt : t.openReceipt;
  const receipt = { label, href: `${readEnv().url}${receiptPath(receiptCode('e', id))}` };
  const { lines = [], calendar, until } = contents;
  const letter: Letter = {
    to: email,
    lang,
    subject: t.subject(act, title, formatDay(evening.starts, lang)),
    lines: [text, ...facts(record, evening), ...lines, ...(about === 'cancelled' ? [] : [receipt])],
    thread: id,
    ...(until !== undefined && { until }),
    ...(calendar && { calendar: await calendarFor(email, record, evening, calendar) }),
  };
  return [letter];
}

/** How a sign-up stands after something happened to it; with seats, for the calendar too. @param now ms since 1970 (UTC) */
export function stateLetters(
  about: About,
  standing: Standing,
  evening: CatalogueEvening,
  now: number,
): Promise<Letter[]> {
  const confirmed = standing.seats !== null && standing.seats.seats > 0;
  const lines = state(standing, now);
  return letters(about, standing.record, evening, { lines, ...(confirmed && { calendar: 'request' }) });
}

/** That a sign-up was cancelled; out of the calendar too, where it had seats. */
export function cancelledLetters({ record, seats }: Standing, evening: CatalogueEvening): Promise<Letter[]> {
  const confirmed = seats !== null && seats.seats > 0;
  return letters('cancelled', record, evening, confirmed ? { calendar: 'cancel' } : {});
}

/** That the evening does not take place. */
export function eveningCancelledLetters({ record, seats }: Standing, evening: CatalogueEvening): Promise<Letter[]> {
  const confirmed = seats !== null && seats.seats > 0;
  const note = pageOf(evening, record.lang).statusNote;
  return letters('eveningCancelled', record, evening, {
    lines: note ? [note] : [],
    ...(confirmed && { calendar: 'cancel' }),
  });
}

/** That the evening begins at another time, or is in another place, or both. */
export async function movedLetters(
  about: 'moved' | 'movedElsewhere' | 'elsewhere',
  standing: Standing,
  evening: CatalogueEvening,
  now: number,
): Promise<Letter[]> {
  const { statusNote } = pageOf(evening, standing.record.lang);
  const written = await stateLetters(about, standing, evening, now);
  return written.map((letter) => ({ ...letter, lines: [...letter.lines, ...(statusNote ? [statusNote] : [])] }));
}

/** That the evening is tomorrow; worth nothing once it has begun. */
export function reminderLetters(standing: Standing, evening: CatalogueEvening, now: number): Promise<Letter[]> {
  return letters('reminder', standing.record, evening, { lines: state(standing, now), until: evening.starts });
}

/** Thanks, and where to read what was heard. */
export function thanksLetters({ record }: Standing, evening: CatalogueEvening): Promise<Letter[]> {
  const { path } = pageOf(evening, record.lang);
  const link = { label: messages[record.lang].signupMails.thanks.link, href: `${readEnv().url}${path}` };
  return letters('thanks', record, evening, { lines: [link] });
}
