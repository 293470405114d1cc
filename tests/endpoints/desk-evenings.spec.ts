import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { eveningSchema } from '../../src/content/evenings.ts';
import { reference } from '../../src/participation/shared/reference.ts';
import { csvCell } from '../../src/staff/evenings/csv.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { cookiesOf, signIn } from '../tools/desk.ts';
import { noon, openHouse, staff, type Fields } from '../tools/handlers.ts';
import { decode, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';
import { personOf, signUp, subjectsTo } from '../tools/signups.ts';

const house = openHouse();
const root = '/desk/evenings/coming/';
const official = () => signIn(house, staff.official);
const at = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=fi`;
const get = (cookie: string, path = root) => house.desk(undefined, { cookie, path: at(path) });
const page = async (cookie: string, path = root) => (await get(cookie, path)).text();
const words = async (cookie: string, path = root) => wordsOf(await page(cookie, path));
const post = (cookie: string, fields: Fields, path = root) => house.desk(fields, { cookie, path: at(path) });
const personPath = ({ id }: { readonly id: string }) => `${root}people/${id}/`;
const versionOf = async ({ id }: { readonly id: string }) =>
  String(await house.store('HGET', `signup:${id}`, 'version'));
const log = (cookie: string) => words(cookie, '/desk/?list=log');

/** Presses a button on a sign-up's page, as whoever has just read it. */
async function press(cookie: string, who: { readonly id: string }, action: string, more: Fields = {}) {
  return post(cookie, { action, version: await versionOf(who), ...more }, personPath(who));
}

const caller = { action: 'add', name: 'Soittaja Salo', party: '2', phone: '040 123 4567', language: 'fi' };

describe('who may come in', () => {
  test('nobody without a session, and nothing is told', async () => {
    await signUp(house, { name: 'Maija Mäki' });
    for (const path of ['/desk/evenings/', root, `${root}people.csv`, `${root}check-in/`]) {
      const answer = await house.desk(undefined, { path });
      const html = await answer.text();
      expect(titleOf(html)).toContain('Kirjaudu');
      expect(html).not.toContain('Maija');
    }
    expect((await house.desk(caller, { path: `${root}add/` })).status).toBe(401);
  });

  test.each(['/desk/evenings/gone/', `${root}nowhere/`, `${root}people/`, `${root}people/x/y/`, '/desk/eveningsx/'])(
    '%s is not there',
    async (path) => expect((await get(await signIn(house), path)).status).toBe(404),
  );

  test.each([
    [`${root}check-in/?lang=sv`, `${root}check-in/?lang=sv`],
    [`${root}people.csv?lang=fi`, `${root}?lang=fi`],
    ['/desk/?lang=en&list=log', '/desk/?lang=en&list=log'],
  ])('whoever came for %s is there after signing in', async (path, goal) => {
    const form = await (await house.desk(undefined, { path })).text();
    const action = decode(/<form[^>]* action="([^"]*)"/.exec(form)?.[1] ?? '');
    expect(action).toBe(goal);
    const asked = await house.desk({ email: staff.moderator }, { path: action });
    expect(asked.headers.get('Location')).toBe(goal);
    const [mail] = await house.mails();
    const code = /\d{6}/.exec(mail?.read.subject ?? '')?.[0] ?? '';
    const entered = await house.desk({ code }, { path: goal, cookie: cookiesOf(asked) });
    expect([entered.status, entered.headers.get('Location')]).toEqual([303, goal]);
  });

  test('another site’s form is refused', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    expect((await house.desk(caller, { cookie: await signIn(house), path: `${root}add/`, headers })).status).toBe(403);
  });
});

describe('the people', () => {
  test('are shown by how they stand, with how many there are', async () => {
    catalogue.evenings = [evening('coming', { capacity: 5 })];
    await signUp(house, { name: 'Ensimmäinen', party: '4', email: 'eka@posti.example' });
    await signUp(house, { name: 'Toinen', party: '3', phone: '050 1234567' });
    const gone = await signUp(house, { name: 'Peruva', party: '1' });
    const cookie = await signIn(house);
    await press(cookie, gone, 'cancel');
    const text = await words(cookie);
    expect(text).toContain('Vahvistettu 4/5 · tarjolla 1 · jonossa 3');
    expect(text).toMatch(
      /Vahvistettu 1 ilmoittautuminen, 4 henkilöä Ensimmäinen.*Jonossa 1 ilmo.*Toinen.*Perutut.*Peruva/,
    );
    expect(text).toMatch(/Soita näille \(1\) .*Toinen 050 1234567/);
    expect(await words(cookie, '/desk/evenings/')).toContain('Vahvistettu 4/5');
  });

  test('without e-mail are to be phoned until somebody has told them how it stands now', async () => {
    catalogue.evenings = [evening('coming', { capacity: 2 })];
    const first = await signUp(house, { party: '2', email: 'eka@posti.example' });
    const who = await signUp(house, { name: 'Puhelin Pii', phone: '050 1234567' });
    const cookie = await signIn(house);
    const seen = { action: 'phoned', id: who.id, news: valueOf(await page(cookie), 'news') ?? '' };
    await house.receipt(first.receipt, { action: 'withdraw' });
    const late = await post(cookie, seen);
    expect([late.status, await words(cookie)]).toEqual([409, expect.stringContaining('Soita näille (1)')]);

    const told = { ...seen, news: valueOf(await page(cookie), 'news') ?? '' };
    for (let press = 0; press < 2; press++)
      expect((await post(cookie, told)).headers.get('Location')).toBe(`${root}?lang=fi&done=phoned#calls`);
    expect(await words(cookie)).toMatch(/Soita näille \(0\) .*Puhelin Pii .*soitettu 9\.6\.2026/);
    expect(await versionOf(who)).toBe('2');
    const logged = await log(cookie);
    expect(logged.match(/Soitto merkitty/g)).toHaveLength(1);
    expect(logged).not.toContain('Pii');
    for (const [lang, mark] of [
      ['sv', 'uppringd 9.6.2026'],
      ['en', 'phoned 9 June 2026'],
    ] as const)
      expect(wordsOf(await (await house.desk(undefined, { cookie, path: `${root}?lang=${lang}` })).text())).toContain(
        mark,
      );

    catalogue.evenings = [evening('coming', { capacity: 2, status: 'cancelled' })];
    expect(await words(cookie)).toContain('Soita näille (1)');
    await post(cookie, { ...seen, news: valueOf(await page(cookie), 'news') ?? '' });
    expect(await words(cookie)).toContain('Soita näille (0)');
    await post(cookie, { ...seen, news: '' });
    expect(await words(cookie)).toContain('Soita näille (1)');
  });

  test('are found by name and by reference', async () => {
    const found = await signUp(house, { name: 'Äijälä' });
    await signUp(house, { name: 'Bergström' });
    const cookie = await signIn(house);
    for (const find of ['äIJ', reference(found.id), found.id]) {
      const text = await words(cookie, `${root}?find=${encodeURIComponent(find)}`);
      expect(text).toContain('Äijälä');
      expect(text).not.toContain('Bergström');
    }
    expect(await words(cookie, `${root}?find=nobody`)).toContain('Haulla ei löytynyt ketään');
  });

  test('a name is text and nothing else', async () => {
    await signUp(house, { name: '<b>"Nimi"&' });
    const cookie = await signIn(house);
    for (const path of ['', 'check-in/', 'list/']) {
      const html = await page(cookie, root + path);
      expect(html).not.toContain('<b>');
      expect(wordsOf(html)).toContain('<b>"Nimi"&');
    }
  });
});

describe('somebody who phoned', () => {
  test('is added once, however often the form is sent, and hears of it by mail', async () => {
    const cookie = await signIn(house);
    const token = valueOf(await page(cookie, `${root}add/`), 'token') ?? '';
    const add = () => post(cookie, { ...caller, token, email: 'salo@posti.example', language: 'sv' }, `${root}add/`);
    const [first, second] = [await add(), await add()];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(first.headers.get('Location')).toBe(`${root}people/${token}/?lang=fi&done=added`);
    expect(await words(cookie)).toContain('1 ilmoittautuminen, 2 henkilöä');
    expect(await subjectsTo(house, 'salo@posti.example')).toEqual([
      expect.stringMatching(/Kväll coming 10\.12\.2026$/),
    ]);
    const told = await log(cookie);
    expect(told).toContain(`Ilmoittautuminen lisätty ${reference(token)}`);
    expect(told).not.toContain('Salo');
  });

  test('waits when it is full, and is told so before', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house);
    const cookie = await signIn(house);
    expect(await words(cookie, `${root}add/`)).toContain('Ilta on täynnä: seurue menee jonoon.');
    expect((await post(cookie, caller, `${root}add/`)).headers.get('Location')).toContain('done=queued');
  });

  test('what is wrong is told at the field, and what was typed stays', async () => {
    const cookie = await signIn(house);
    const answer = await post(cookie, { ...caller, party: '-5', needs: 'Pyörätuoli' }, `${root}add/`);
    const html = await answer.text();
    expect([answer.status, titleOf(html)]).toEqual([422, expect.stringMatching(/^Virhe: /)]);
    expect(valueOf(html, 'name')).toBe(caller.name);
    expect(tagOf(html, 'id="field-party"')).toContain('aria-invalid="true"');
    expect(tagOf(html, 'id="field-needsConsent"')).toContain('aria-invalid="true"');
  });

  test('is not added to an evening that has begun', async () => {
    const cookie = await signIn(house);
    catalogue.evenings = [evening('coming', { starts: noon - 1 })];
    expect((await post(cookie, caller, `${root}add/`)).status).toBe(409);
    expect(await words(cookie)).toContain('Kukaan ei ole vielä ilmoittautunut');
  });
});

describe('a sign-up at the desk', () => {
  test('is changed, guarded by what was read', async () => {
    const who = await signUp(house, { name: 'Maija', party: '1' });
    const cookie = await signIn(house);
    const version = await versionOf(who);
    const change = { action: 'change', version, name: 'Maija Uusi', party: '3', language: 'fi' };
    expect((await post(cookie, change, personPath(who))).status).toBe(303);
    expect(await words(cookie)).toContain('1 ilmoittautuminen, 3 henkilöä Maija Uusi');
    const again = await post(cookie, { ...change, name: 'Vanha' }, personPath(who));
    expect(again.status).toBe(409);
    expect(wordsOf(await again.text())).toContain('Ilmoittautuminen on muuttunut sillä välin');
    expect(await words(cookie)).not.toContain('Vanha');
    expect(await log(cookie)).toContain('Ilmoittautumista muutettu');
  });

  test('is cancelled: the head of the queue is told, and how to reach the person is gone', async () => {
    catalogue.evenings = [evening('coming', { capacity: 2 })];
    const who = await signUp(house, { name: 'Luopuva', party: '2', phone: '050 765 4321' });
    await signUp(house, { party: '2', email: 'jono@posti.example' });
    const cookie = await signIn(house);
    expect((await press(cookie, who, 'cancel')).headers.get('Location')).toContain('done=cancelled');
    expect((await press(cookie, who, 'cancel')).status).toBe(409);
    expect((await subjectsTo(house, 'jono@posti.example')).at(-1)).toMatch(/^Paikka vapautui/);
    expect(await words(cookie, personPath(who))).not.toContain('765');
  });

  test('gets seats past the queue for a reason, which is logged', async () => {
    catalogue.evenings = [evening('coming', { capacity: 4 })];
    await signUp(house, { party: '3' });
    const head = await signUp(house, { party: '4' });
    const small = await signUp(house, { party: '1', name: 'Pieni' });
    const cookie = await signIn(house);
    expect((await press(cookie, small, 'promote')).status).toBe(422);
    const full = await press(cookie, small, 'promote', { reason: 'assistance' });
    expect(wordsOf(await full.text())).toContain('Vapaita paikkoja on liian vähän');
    await press(cookie, head, 'decline');
    expect(await personOf(house, small)).toMatchObject({ status: 'confirmed' });
    expect((await press(cookie, head, 'promote', { reason: 'mistake' })).status).toBe(409);
  });

  test('a reason stands in the log, without a name', async () => {
    catalogue.evenings = [evening('coming', { capacity: 5 })];
    await signUp(house, { party: '3' });
    await signUp(house, { party: '4', name: 'Johtaja' });
    const small = await signUp(house, { party: '2', name: 'Pieni' });
    const cookie = await signIn(house);
    catalogue.evenings = [evening('coming', { capacity: 7 })];
    const answer = await press(cookie, small, 'promote', { reason: 'assistance' });
    expect(answer.headers.get('Location')).toContain('done=promoted');
    expect(await personOf(house, small)).toMatchObject({ status: 'confirmed', seats: 2 });
    expect(await log(cookie)).toMatch(/Paikat annettu jonon ohi .* Tarvitsee avustajan tai esteettömän paikan/);
    expect(await log(cookie)).not.toContain('Pieni');
  });

  test('that a robot seems to have sent has no seats until somebody lets it in', async () => {
    const who = await signUp(house, { website: 'x', name: 'Robotti' });
    const cookie = await signIn(house);
    const other = await signUp(house, { website: 'x', name: 'Toinen', email: 'toinen@posti.example' });
    expect((await subjectsTo(house, staff.moderator)).filter((subject) => subject.startsWith('Ilmo'))).toEqual([
      'Ilmoittautuminen odottaa tarkistusta',
    ]);
    expect(await words(cookie, '/desk/')).toContain('Kyläillat (2)');
    expect(await words(cookie, '/desk/evenings/')).toContain('Tarkistettavia ilmoittautumisia: 2');
    expect(await words(cookie)).toMatch(/Vahvistettu 0\/40 .*Odottaa tarkistusta .*Robotti/);
    expect((await press(cookie, who, 'letIn')).headers.get('Location')).toContain('done=letIn');
    expect(await words(cookie)).toContain('Vahvistettu 1/40');
    await press(cookie, other, 'cancel');
    expect(await words(cookie, '/desk/')).not.toContain('Kyläillat (');
    expect(await house.store('ZCARD', 'signups:held')).toBe(0);
  });

  test('of another evening is not reached through this one', async () => {
    catalogue.evenings = [evening('coming'), evening('second')];
    const who = await signUp(house, { evening: 'second', name: 'Toisaalla' });
    const cookie = await signIn(house);
    expect(await words(cookie, personPath(who))).not.toContain('Toisaalla');
    expect((await press(cookie, who, 'cancel')).status).toBe(409);
    expect(await personOf(house, who)).toMatchObject({ status: 'confirmed' });
  });

  test('after the start nothing about seats can be done', async () => {
    const who = await signUp(house);
    const cookie = await signIn(house);
    catalogue.evenings = [evening('coming', { starts: noon - 1 })];
    expect((await press(cookie, who, 'cancel')).status).toBe(409);
    expect(await page(cookie, personPath(who))).not.toContain('value="cancel"');
  });
});

describe('needs', () => {
  const needs = 'Pyörätuoli mahtuu mukaan.';

  test('are shown only when they are opened, which is logged without them', async () => {
    const who = await signUp(house, { name: 'Tarvitsija', needs, needsConsent: 'yes' });
    const cookie = await signIn(house);
    for (const path of ['', 'list/', 'check-in/', 'people.csv', `people/${who.id}/`]) {
      expect(await page(cookie, root + path)).not.toContain('Pyörätuoli');
    }
    const presses: Fields[] = [{ action: 'needs' }, { action: 'needs', id: who.id }];
    for (const fields of presses) {
      const answer = await post(cookie, fields);
      expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
      expect(wordsOf(await answer.text())).toContain(needs);
    }
    const told = await log(cookie);
    expect(told.match(/Tarpeet avattu/g)).toHaveLength(2);
    expect(told).not.toContain('Pyörätuoli');
  });

  test('nobody’s are opened by asking for another’s', async () => {
    await signUp(house, { needs, needsConsent: 'yes' });
    const answer = await post(await signIn(house), { action: 'needs', id: 'somebodyelse' });
    expect(await answer.text()).not.toContain('Pyörätuoli');
  });
});

describe('a message', () => {
  const text = 'Tuokaa taskulamppu.\n\nPolku on pimeä.';
  const message = { to: 'all', text, token: 'b23456789cdf' };
  const to = `${root}message/`;

  test('is shown first, then sent once to each, in the reader’s language', async () => {
    await signUp(house, { email: 'fi@posti.example' });
    await signUp(house, { email: 'sv@posti.example', lang: 'sv' });
    await signUp(house, { email: 'en@posti.example', lang: 'en' });
    await signUp(house, { phone: '040 1234567' });
    const cookie = await official();
    await house.mails();
    const sent = { ...message, 'text-sv': 'Ta med ficklampa.' };
    const shown = await post(cookie, { ...sent, action: 'preview' }, to);
    const html = await shown.text();
    expect(shown.status).toBe(200);
    expect(wordsOf(html)).toMatch(/Ilman sähköpostia jää 1 ilmoittautuminen.*Lähetä 3 vastaanottajalle/);
    expect(valueOf(html, 'text-sv')).toBe('Ta med ficklampa.');
    expect(await subjectsTo(house, 'fi@posti.example')).toHaveLength(1);

    for (let press = 0; press < 2; press++) {
      const answer = await post(cookie, { ...sent, action: 'send' }, to);
      expect(answer.headers.get('Location')).toBe(`${root}?lang=fi&done=sent`);
    }
    expect((await subjectsTo(house, 'fi@posti.example')).slice(1)).toEqual(['Viesti illasta: Ilta coming 10.12.2026']);
    const mails = (await house.mails()).map(({ to: [address], read }) => [address, read.text ?? ''] as const);
    expect(mails.findLast(([address]) => address === 'sv@posti.example')?.[1]).toContain('Ta med ficklampa.');
    const english = mails.findLast(([address]) => address === 'en@posti.example')?.[1] ?? '';
    expect(english).toContain('Tuokaa taskulamppu.');
    expect(english).toMatch(/https:\/\/osallistu\.testila\.example\/r\/e/);
    const told = await log(cookie);
    expect(told.match(/Viesti lähetetty/g)).toHaveLength(1);
    expect(told).not.toContain('taskulamppu');
  });

  test('that was changed after it was sent is another one', async () => {
    await signUp(house, { email: 'fi@posti.example' });
    const cookie = await official();
    await post(cookie, { ...message, action: 'send' }, to);
    await post(cookie, { ...message, text: 'Sittenkin kirkas ilta.', action: 'send' }, to);
    expect(await subjectsTo(house, 'fi@posti.example')).toHaveLength(3);
  });

  test('to those who wait goes to them alone', async () => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house, { email: 'paikka@posti.example' });
    await signUp(house, { email: 'jono@posti.example' });
    await post(await official(), { ...message, to: 'waiting', action: 'send' }, to);
    expect((await subjectsTo(house, 'jono@posti.example')).at(-1)).toMatch(/^Viesti illasta/);
    expect((await subjectsTo(house, 'paikka@posti.example')).at(-1)).not.toMatch(/^Viesti illasta/);
  });

  test('is not a moderator’s to send', async () => {
    await signUp(house, { email: 'fi@posti.example' });
    const answer = await post(await signIn(house), { ...message, action: 'send' }, to);
    expect(answer.status).toBe(403);
    expect(await subjectsTo(house, 'fi@posti.example')).toHaveLength(1);
  });

  test.each([
    ['empty', { text: ' ' }, 'field-text'],
    ['too long', { text: 'ä'.repeat(4_001) }, 'field-text'],
    ['too long in another language', { 'text-en': 'x'.repeat(4_001) }, 'field-text-en'],
    ['to nobody we know', { to: 'everyone' }, 'field-to'],
  ])('%s is told at its field', async (_, wrong, id) => {
    const answer = await post(await official(), { ...message, ...wrong, action: 'send' }, to);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`href="#${id}"`);
  });
});

describe('the table', () => {
  test('is for a Finnish spreadsheet, runs no formulas, and is logged', async () => {
    await signUp(house, {
      name: '=HYPERLINK("x";"y")',
      phone: '+358 40 1234567',
      party: '3',
      email: 'a@posti.example',
    });
    const cookie = await signIn(house);
    const answer = await get(cookie, `${root}people.csv`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="coming.csv"');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const [head, row, end] = text.split('\r\n');
    expect(head).toMatch(/^\ufeffViite;Nimi;Tila;/);
    expect(row).toContain(
      `;"'=HYPERLINK(""x"";""y"")";vahvistettu;3;3;;;a@posti.example;'+358 40 1234567;fi;verkossa;`,
    );
    expect(end).toBe('');
    expect(await log(cookie)).toContain('Taulukko ladattu');
  });

  test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '＝1'])('%j is a text', (cell) => {
    expect(csvCell(cell)).toMatch(/^"?'/);
  });

  test('a number is a number', () => expect(csvCell(-3)).toBe('-3'));
});

describe('check-in', () => {
  const to = `${root}check-in/`;
  const mark = async (cookie: string, who: { readonly id: string }, people: string) =>
    post(cookie, { action: 'checkIn', id: who.id, version: await versionOf(who), people }, to);

  test('counts who came, one by one or all, and leads back to where one was', async () => {
    const who = await signUp(house, { name: 'Perhe', party: '4' });
    const cookie = await signIn(house);
    catalogue.evenings = [evening('coming', { starts: noon - 1 })];
    expect((await mark(cookie, who, '4')).headers.get('Location')).toBe(`${to}?lang=fi&done=came#person-${who.id}`);
    expect(await words(cookie, to)).toContain('Paikalla 4. Paikan saaneita 4.');
    await mark(cookie, who, '3');
    expect(await words(cookie, to)).toMatch(/Perhe 4 henkilöä · paikalla 3/);
    await mark(cookie, who, '');
    expect(await words(cookie, to)).toMatch(/Perhe 4 henkilöä · ei merkitty/);
  });

  test('two stewards do not undo each other, and one press twice is one', async () => {
    const who = await signUp(house, { party: '4' });
    const cookie = await signIn(house);
    const seen = { action: 'checkIn', id: who.id, version: await versionOf(who) };
    expect((await post(cookie, { ...seen, people: '4' }, to)).status).toBe(303);
    expect((await post(cookie, { ...seen, people: '4' }, to)).status).toBe(303);
    expect((await post(cookie, { ...seen, people: '0' }, to)).status).toBe(409);
    expect(await words(cookie, to)).toContain('Paikalla 4.');
  });

  test('walk-ins are counted, each press once, never below nothing', async () => {
    const cookie = await signIn(house);
    const by = async (step: string, token?: string) =>
      post(cookie, { action: 'walkIn', by: step, token: token ?? valueOf(await page(cookie, to), 'token') ?? '' }, to);
    await by('-1');
    await by('1', 'b23456789cdf');
    await by('1', 'b23456789cdf');
    await by('1');
    expect(await words(cookie, to)).toContain('Ilmoittautumatta tulleet: 2');
    await by('-1');
    expect(await words(cookie, to)).toContain('Paikalla 1.');
  });

  test.each(['-1', '1e3', '3.5', 'x'])('%j people is no mark', async (people) => {
    const who = await signUp(house);
    expect((await mark(await signIn(house), who, people)).status).toBe(422);
  });
});

describe('closing an evening', () => {
  const to = `${root}close/`;
  const typed = {
    heads: '34',
    topics: '- Kylätien nopeus: "30"\nUimaranta # ja laituri\n',
    promises: 'Mittaamme nopeudet.\n',
  };
  const over = () => (catalogue.evenings = [evening('coming', { starts: noon - 5 * 3_600_000 })]);

  test('the whole desk reminds of it until the page tells what was heard', async () => {
    const cookie = await signIn(house);
    expect(await words(cookie, '/desk/')).not.toContain('ei ole vielä kerrottu');
    over();
    expect(await words(cookie, '/desk/')).toContain('Yhdestä illasta ei ole vielä kerrottu, mitä kuultiin');
    expect(await page(cookie, '/desk/')).toContain(`${to}?lang=fi`);
    catalogue.evenings = [evening('coming', { starts: noon - 5 * 3_600_000, outcome: true })];
    expect(await words(cookie, '/desk/')).not.toContain('ei ole vielä kerrottu');
  });

  test('the draft is front matter that the content takes, whatever is typed', async () => {
    over();
    const cookie = await signIn(house);
    const html = await (await post(cookie, { ...typed, action: 'draft' }, to)).text();
    const draft = decode(/<textarea id="draft"[^>]*>([^<]*)</.exec(html)?.[1] ?? '');
    const data = eveningSchema.parse({ title: 'Ilta', ...(parse(draft) as object) });
    expect(data.outcome).toEqual({
      heads: 34,
      topics: ['Kylätien nopeus: "30"', 'Uimaranta # ja laituri'],
      promises: [{ text: 'Mittaamme nopeudet.', state: 'promised' }],
    });
    expect(data.status).toBe('held');
    const file = await post(cookie, { ...typed, action: 'download' }, to);
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="coming-outcome.mdx"');
    expect(await file.text()).toBe(`---\n${draft.trimStart()}---\n`);
    expect(await log(cookie)).toContain('Illasta tehty luonnos');
  });

  test('the check-in’s number stands ready', async () => {
    const who = await signUp(house, { party: '3' });
    const cookie = await signIn(house);
    const version = await versionOf(who);
    await post(cookie, { action: 'checkIn', id: who.id, version, people: '3' }, `${root}check-in/`);
    expect(valueOf(await page(cookie, to), 'heads')).toBe('3');
  });

  test.each([
    ['no number', { heads: 'monta' }, 'field-heads'],
    ['no topic', { topics: ' ' }, 'field-topics'],
  ])('%s is told at its field, and the rest stays', async (_, wrong, id) => {
    const answer = await post(await signIn(house), { ...typed, ...wrong, action: 'draft' }, to);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`href="#${id}"`);
    expect(valueOf(html, 'promises')).toContain('Mittaamme');
  });
});

describe('on paper', () => {
  test('the list has names and numbers, and nothing by which to reach anybody', async () => {
    await signUp(house, { name: 'Maija', party: '3', email: 'maija@posti.example', phone: '040 1234567' });
    const text = await words(await signIn(house), `${root}list/`);
    expect(text).toMatch(/Maija 3 /);
    expect(text).not.toMatch(/posti\.example|1234567/);
  });

  test('the poster leads to the sign-up', async () => {
    const html = await page(await signIn(house), `${root}poster/`);
    expect(tagOf(html, 'role="img"')).toContain('https://osallistu.testila.example/kylaillat/coming/');
    // Each corner but one has the seven dark fields by which a camera finds the code, inside a border of four.
    expect(html).toContain(`<path d="${Array.from({ length: 7 }, (_, x) => `M${x + 4} 4h1v1h-1z`).join('')}`);
    expect(wordsOf(html)).toContain('to 10.12.2026 klo 18.00–20.00');
  });
});

test.each(['fi', 'sv', 'en'])('every page speaks %s', async (lang) => {
  await signUp(house, { party: '2', phone: '040 1234567' });
  const cookie = await official();
  for (const path of ['', 'add/', 'message/', 'check-in/', 'list/', 'poster/', 'close/']) {
    const answer = await house.desk(undefined, { cookie, path: root + path, lang });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).not.toMatch(/undefined|\[object/);
  }
});
