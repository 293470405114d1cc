import { parse as readCsv } from 'csv-parse/sync';
import { sync } from 'node-ical';
import { beforeAll, expect, test, vi } from 'vitest';
import { asked, formsOf, kindOf, walk, type Form } from '../tools/forms.ts';
import { doorsOf, fillHouse } from '../tools/full-house.ts';
import { openHouse, staff } from '../tools/handlers.ts';
import { faultsOf, markupFaults } from '../tools/sound.ts';
import { elementsOf } from '../tools/tree.ts';

/**
 * Texts that mean something somewhere, each with all that may end what stands around it: elements whose content is text,
 * attributes in either quotes, comments, our own shell's marks, formulas, lines of mail and of calendars. They are short
 * enough for a name.
 */
const hostile = {
  markup: `</title></textarea></script>--><img src=x onerror=p()>"'><svg onload=p()>`,
  templates: `=HYPERLINK("//evil.example")<!--view-->%title%$&$'{{7*7}}\${7*7}`,
  lines: 'javascript:p()\r\nBcc: x@evil.example\r\nBEGIN:VEVENT\r\nSUMMARY:p\r\n',
} as const;

/** Also an address, as far as addresses may go. */
const email = "=cmd|'/c'!a@posti.example";

/** What fits where a free text does not. */
const fitting: Readonly<Record<string, string>> = {
  ...{ email, who: email, phone: '040 123 4567', party: '1', people: '1', heads: '3' },
  ...{ from: '', until: '10.6.2026 klo 12.00' },
};

const house = openHouse();
// A test walks the whole house; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });
// A busy machine is no store that is down: here nothing waits for a time to pass.
beforeAll(() => void vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal));

/** A text as it stands on a page: in one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a page shows the words as a text or keeps them as a value. */
function shows(html: string, words: string): boolean {
  const texts = elementsOf(html).map(({ text, attributes }) => oneLine([text, ...attributes.values()].join(' ')));
  return texts.some((text) => text.includes(oneLine(words)));
}

/** Fills the house and looks at every page. */
async function lookAround(words: string) {
  const full = await fillHouse(house, words, email);
  const faults: string[] = [];
  const look = async (request: Request, answer: Response) =>
    faults.push(...(await faultsOf(request, answer)).map((fault) => `${request.url}: ${fault}`));
  const pages = await walk(house, doorsOf(full), full.cookies.official, look);
  return { full, faults, pages };
}

/**
 * Sends every form of the pages, and of the pages that come back: once with the words in all its fields, once with what
 * fits where they do not.
 */
async function pressEverything(pages: Iterable<string>, words: string, cookie: string) {
  const faults: string[] = [];
  const pressed = new Set<string>();
  const queue = [...pages].flatMap(formsOf);
  const visit = async (path: string, fields?: Form['fields']): Promise<Response | null> => {
    const request = asked(path, fields, cookie);
    const answer = await house.visit(request);
    const found = answer ? await faultsOf(request, answer) : ['nobody is there'];
    faults.push(...found.map((fault) => `${path} ${fields?.action ?? ''}: ${fault}`));
    return answer;
  };
  for (let form = queue.shift(); form; form = queue.shift()) {
    const { action, fields, typed } = form;
    const key = [kindOf(action), fields.action, ...typed].join(' ');
    if (pressed.has(key) || fields.action === 'signOut') continue;
    pressed.add(key);
    const all = Object.fromEntries(typed.map((name) => [name, words]));
    for (const filled of typed.length === 0 ? [{}] : [all, { ...all, ...fitting }]) {
      const known = Object.fromEntries(Object.entries(filled).filter(([name]) => name in fields));
      const answer = await visit(action, { ...fields, ...known });
      const next = answer?.headers.get('Location');
      const page = next ? await visit(next) : answer;
      if (page && !page.bodyUsed) queue.push(...formsOf(await page.text()));
    }
  }
  return { faults, pressed };
}

/** Every letter is to whom it was written and nobody else, and says what it was meant to say. */
async function expectSoundMails() {
  const mails = await house.mails();
  expect(mails.filter(({ read }) => read.attachments.length > 0).length).toBeGreaterThan(0);
  for (const { to, raw, read } of mails) {
    expect([email, staff.moderator, staff.official]).toEqual(expect.arrayContaining([...to]));
    expect(read.to?.map(({ address }) => address)).toEqual(to);
    expect([read.cc, read.bcc, read.from?.address]).toEqual([undefined, undefined, 'kylailta@testila.example']);
    expect(raw.split('\r\n\r\n', 1)[0]).not.toMatch(/^(bcc|summary|javascript)/im);
    // Mail programs read styles on elements only.
    expect(markupFaults(elementsOf((read.html ?? '').replace(/ style="[^"]*"/g, '')))).toEqual([]);
    for (const { mimeType, content } of read.attachments) {
      expect(['text/calendar', 'application/ics']).toContain(mimeType);
      const file = typeof content === 'string' ? content : new TextDecoder().decode(content);
      const events = Object.values(sync.parseICS(file)).filter((part) => part?.type === 'VEVENT');
      expect(events).toMatchObject([{ attendee: { val: `MAILTO:${email}` } }]);
    }
  }
}

test.each(Object.entries(hostile))('%s stay text on every page, in mails, calendars and tables', async (_, words) => {
  const { full, faults, pages } = await lookAround(words);
  expect(faults).toEqual([]);
  expect(pages.size).toBeGreaterThan(40);
  // So that what was looked at is what was sent.
  expect([...pages.values()].filter((html) => shows(html, words)).length).toBeGreaterThan(15);
  await expectSoundMails();

  const table = asked('/desk/evenings/coming/people.csv?lang=fi', undefined, full.cookies.moderator);
  const rows = readCsv((await (await house.visit(table))?.text()) ?? '', { bom: true, delimiter: ';' });
  expect(rows.map(({ length }) => length)).toEqual([13, 13, 13, 13]);
  expect(rows.map(([, name]) => name).join()).toContain(oneLine(words));
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
});

test('markup stays text in every form that is sent with it, and in what comes of it', async () => {
  const { full, pages } = await lookAround(hostile.markup);
  const { faults, pressed } = await pressEverything(pages.values(), hostile.markup, full.cookies.official);
  expect(faults).toEqual([]);
  expect(pressed.size).toBeGreaterThan(40);
  await expectSoundMails();
});
