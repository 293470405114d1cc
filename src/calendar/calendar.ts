import ical, {
  escape,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CatalogueEvening } from '../generated/catalogue.js';
import { timeZone } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { vtimezone } from './time-zone.ts';

/** How often a subscribed calendar should be fetched anew, in seconds. */
const refresh = 12 * 3600;

/** What surrounds the evenings of a calendar file. */
export interface CalendarFrame {
  /** The site's own address, without a slash at its end; evenings are known by its host. */
  readonly url: string;
  /** The municipality's name in the reader's language. */
  readonly municipality: string;
  /** The municipality's public address for questions; null when it has none. */
  readonly email: string | null;
  /** When this is written, in milliseconds since 1970 (UTC). */
  readonly now: number;
  /**
   * publish: a file or a feed for everybody; request and cancel: a mail to the one who signed up, telling that the
   * evening is in their calendar or is not any more.
   */
  readonly method?: 'publish' | 'request' | 'cancel';
  /**
   * The one reader of a mail and the id of their sign-up. The evening is an entry of its own in the calendar of each
   * sign-up: whoever cancels and signs up again, or signs up two parties, has entries that do not undo each other.
   */
  readonly attendee?: { readonly email: string; readonly id: string };
  /** The feed's own address and name; a file of one evening has neither. */
  readonly feed?: { readonly address: string; readonly name: string };
}

/**
 * Evenings as a calendar file (RFC 5545). It tells nothing but what the evening's page tells, for people share their
 * calendars: no receipt, no name.
 */
export function calendarOf(evenings: readonly CatalogueEvening[], lang: Locale, frame: CalendarFrame): string {
  const { feed, method = 'publish' } = frame;
  const calendar = ical({
    prodId: { company: 'kylailta', product: 'evenings', language: lang.toUpperCase() },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod[method.toUpperCase() as 'PUBLISH' | 'REQUEST' | 'CANCEL'],
    // Without a name the library leaves stamps in UTC, where they must be.
    timezone: { name: null, generator: () => vtimezone },
    // The library writes the name as it gets it.
    ...(feed && { name: escape(feed.name, false), source: feed.address, ttl: refresh }),
  });
  for (const evening of evenings) addEvening(calendar, evening, lang, frame);
  // The library leaves the last line open; RFC 5545, 3.1 ends every line.
  return `${calendar.toString()}\r\n`;
}

function addEvening(calendar: ICalCalendar, evening: CatalogueEvening, lang: Locale, frame: CalendarFrame): void {
  const page = evening.pages[lang] ?? Object.values(evening.pages)[0];
  if (!page) return;
  const { url, municipality, email, now, method = 'publish', attendee } = frame;
  const t = messages[lang].evenings;
  const off = evening.status === 'cancelled' || method === 'cancel';
  const address = url + page.path;
  const stamp = instant(method === 'publish' ? (evening.updated ?? startOfHelsinkiDay(now)) : now);
  const event = calendar.createEvent({
    id: `${[evening.id, ...(attendee ? [attendee.id] : [])].join('.')}@${new URL(url).hostname}`,
    // Odd numbers are cancellations: see `sequence` of an evening.
    sequence: off ? evening.sequence | 1 : evening.sequence,
    stamp,
    ...(evening.updated !== null && { lastModified: instant(evening.updated) }),
    start: instant(evening.starts),
    end: instant(evening.ends),
    timezone: timeZone,
    summary: evening.status === 'cancelled' ? t.cancelledTitle(page.title) : page.title,
    location: { title: [page.meetingPoint, evening.address, page.place].filter(Boolean).join(', ') },
    description: [evening.status === 'planned' ? null : page.statusNote, address].filter(Boolean).join('\n\n'),
    url: address,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: off ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(email !== null && { organizer: { name: municipality, email } }),
  });
  if (attendee !== undefined)
    event.createAttendee({ email: attendee.email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED });
}

const instant = (at: number) => Temporal.Instant.fromEpochMilliseconds(at);

/** A file built twice on one day is the same, when its content does not tell when it last changed. */
function startOfHelsinkiDay(now: number): number {
  return instant(now).toZonedDateTimeISO(timeZone).startOfDay().epochMilliseconds;
}
