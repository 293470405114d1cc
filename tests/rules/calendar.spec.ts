import { sync, type CalendarResponse, type VEvent } from 'node-ical';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarOf, type CalendarFrame } from '../../src/calendar/calendar.ts';
import type { CatalogueEvening } from '../../src/generated/catalogue.js';
import type { Locale } from '../../src/i18n/locales.ts';
import { evening } from '../fixtures/generated.ts';

afterEach(() => vi.unstubAllEnvs());

const frame: CalendarFrame = {
  url: 'https://kunta.example',
  municipality: 'Testilä',
  email: 'osallistu@testila.example',
  now: Date.parse('2026-11-22T10:00:00Z'),
};

const file = (facts: Partial<CatalogueEvening> = {}, more: Partial<CalendarFrame> = {}, lang: Locale = 'fi') =>
  calendarOf([evening('kyla', facts)], lang, { ...frame, ...more });

/** The lines as a calendar reads them: unfolded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const line = (text: string, name: string) => lines(text).find((each) => each.startsWith(name));

/** As an independent reader understands it. */
function read(text: string): VEvent[] {
  const all: CalendarResponse = sync.parseICS(text);
  return Object.values(all).filter((part): part is VEvent => part?.type === 'VEVENT');
}

/** Titles that put a letter of two, three or four octets at every place of a line. */
const titles = ['ä', '–', '🌲', 'ä🌲–'].flatMap((letter) =>
  Array.from({ length: 90 }, (_, offset) => 'x'.repeat(offset) + letter.repeat(60)),
);

test('every line ends with CRLF, has 75 octets at most, and no letter is cut', () => {
  for (const title of titles) {
    const page = { title, path: '/kylaillat/kyla/', place: 'Kylä', meetingPoint: null, statusNote: null };
    const text = file({ pages: { fi: page } });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    // Whoever counts octets sees whole letters on every line: none decodes to the mark of a broken one.
    const octets = Buffer.from(text, 'utf8').toString('latin1').split('\r\n');
    expect(Math.max(...octets.map((each) => each.length))).toBeLessThanOrEqual(75);
    for (const each of octets) expect(Buffer.from(each, 'latin1').toString('utf8')).not.toContain('\ufffd');
    expect(line(text, 'SUMMARY:')).toBe(`SUMMARY:${title}`);
    expect(read(text)[0]?.summary).toBe(title);
  }
});

describe.each(['UTC', 'Europe/Helsinki', 'Pacific/Auckland'])('on a machine in %s', (zone) => {
  test.each([
    ['a summer evening', '2026-06-07T15:00:00Z', '20260607T180000'],
    ['a winter evening', '2026-12-10T16:00:00Z', '20261210T180000'],
    ['over the hour that is skipped', '2027-03-28T00:30:00Z', '20270328T023000'],
    ['after it', '2027-03-28T01:30:00Z', '20270328T043000'],
    ['over the hour that comes twice', '2026-10-24T23:30:00Z', '20261025T023000', 3],
    ['after it', '2026-10-25T02:30:00Z', '20261025T043000'],
    ['an hour that Auckland skips', '2026-09-26T14:30:00Z', '20260926T173000'],
    ['New Year', '2026-12-31T22:00:00Z', '20270101T000000'],
  ])('%s', (_, instant, told, hours = 2) => {
    vi.stubEnv('TZ', zone);
    const starts = Date.parse(instant);
    const ends = starts + hours * 3_600_000;
    const text = file({ starts, ends });
    expect(line(text, 'DTSTART;')).toBe(`DTSTART;TZID=Europe/Helsinki:${told}`);
    const [event] = read(text);
    expect(event?.start.toISOString()).toBe(new Date(starts).toISOString());
    expect(event?.end?.toISOString()).toBe(new Date(ends).toISOString());
  });

  test('stamps are in UTC, and the zone is told', () => {
    vi.stubEnv('TZ', zone);
    const text = file({ updated: Date.parse('2026-11-01T08:15:00Z') });
    expect(line(text, 'DTSTAMP')).toBe('DTSTAMP:20261101T081500Z');
    expect(line(text, 'LAST-MODIFIED')).toBe('LAST-MODIFIED:20261101T081500Z');
    expect(lines(text)).toEqual(expect.arrayContaining(['BEGIN:VTIMEZONE', 'TZID:Europe/Helsinki', 'TZNAME:EEST']));
  });
});

test('words with commas, semicolons, backslashes and line ends come back as they were', () => {
  const title = 'Tie; kylä, C:\\kylä\nja "järvi"';
  const page = { title, path: '/kylaillat/kyla/', place: 'Kylä', meetingPoint: 'Piha, portti', statusNote: null };
  const [event] = read(file({ pages: { fi: page } }));
  expect([event?.summary, event?.location]).toEqual([title, 'Piha, portti, Kylätie 1, Kylä']);
});

test('it is known by its folder wherever its page is, and tells its page', () => {
  const [uid, address] = [/^UID:kyla@kunta\.example$/, 'URL;VALUE=URI:https://kunta.example/sv/byakvallar/kyla/'];
  expect(line(file(), 'UID')).toMatch(uid);
  const swedish = file({}, {}, 'sv');
  expect(line(swedish, 'UID')).toMatch(uid);
  expect(lines(swedish)).toContain(address);
});

test('what is cancelled says so in its title and its state, and takes no time of the day any more', () => {
  const text = file({ status: 'cancelled', sequence: 3 });
  expect(lines(text)).toEqual(
    expect.arrayContaining(['METHOD:PUBLISH', 'STATUS:CANCELLED', 'TRANSP:TRANSPARENT', 'SEQUENCE:3']),
  );
  expect(line(text, 'SUMMARY')).toBe('SUMMARY:Peruttu: Ilta kyla');
  expect(line(file({ status: 'cancelled' }, {}, 'sv'), 'SUMMARY')).toBe('SUMMARY:Inställd: Kväll kyla');
});

test('the same content gives the same file all day long', () => {
  expect(file({}, { now: frame.now + 3_600_000 })).toBe(file());
  expect(line(file(), 'DTSTAMP')).toBe('DTSTAMP:20261121T220000Z');
});

test('a feed tells its name, where it comes from and how often to ask; a file of one evening does not', () => {
  const feed = { address: 'https://kunta.example/kylaillat/kalenteri.ics', name: 'Kyläillat, Testilä' };
  const text = calendarOf([evening('a'), evening('b')], 'fi', { ...frame, feed });
  expect(lines(text)).toEqual(
    expect.arrayContaining([
      'NAME:Kyläillat\\, Testilä',
      'X-WR-CALNAME:Kyläillat\\, Testilä',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
      `SOURCE;VALUE=URI:${feed.address}`,
    ]),
  );
  expect(read(text).map(({ uid }) => uid)).toEqual(['a@kunta.example', 'b@kunta.example']);
  expect(lines(text).filter((each) => each.startsWith('METHOD'))).toEqual(['METHOD:PUBLISH']);
  expect(lines(text).filter((each) => each === 'BEGIN:VTIMEZONE')).toHaveLength(1);
  expect(file()).not.toMatch(/NAME:Ky|REFRESH/);
});

describe('in a mail', () => {
  const attendee = { email: 'aino@asukas.example', id: 'b2c3' };

  test('a request names the municipality and its one reader, and is of the moment it is sent', () => {
    const text = file({ sequence: 2 }, { method: 'request', attendee });
    expect(lines(text)).toEqual(expect.arrayContaining(['METHOD:REQUEST', 'STATUS:CONFIRMED', 'SEQUENCE:2']));
    expect(line(text, 'ORGANIZER')).toBe('ORGANIZER;CN="Testilä":mailto:osallistu@testila.example');
    expect(lines(text).filter((each) => each.startsWith('ATTENDEE'))).toHaveLength(1);
    expect(line(text, 'ATTENDEE')).toMatch(/PARTSTAT=ACCEPTED;RSVP=FALSE.*:MAILTO:aino@asukas\.example$/);
    expect(line(text, 'DTSTAMP')).toBe('DTSTAMP:20261122T100000Z');
    expect(line(text, 'UID')).toBe('UID:kyla.b2c3@kunta.example');
  });

  test('a cancel takes it out of one calendar, with a higher number and the evening’s own title', () => {
    const text = file({ sequence: 2 }, { method: 'cancel', attendee });
    expect(lines(text)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3']));
    expect(line(text, 'SUMMARY')).toBe('SUMMARY:Ilta kyla');
  });
});

test('what is missing in a language is there in another', () => {
  const page = {
    title: 'Vain suomeksi',
    path: '/kylaillat/kyla/',
    place: 'Kylä',
    meetingPoint: null,
    statusNote: null,
  };
  expect(line(file({ pages: { fi: page } }, {}, 'sv'), 'SUMMARY')).toBe('SUMMARY:Vain suomeksi');
});
