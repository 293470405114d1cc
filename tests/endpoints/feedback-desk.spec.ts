import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { promiseSchema } from '../../src/content/promises.ts';
import { messages } from '../../src/staff/messages.ts';
import { signIn } from '../tools/desk.ts';
import { openHouse, staff, type Fields, type House } from '../tools/handlers.ts';
import { titleOf, valueOf, wordsOf } from '../tools/html.ts';

const t = messages.fi.deskFeedback;
const email = 'maija@posti.example';
const day = 86_400_000;

async function send(house: House, fields: Fields = {}) {
  const answer = await house.feedback({ text: 'Puuttui hinta.', ...fields }, { json: true });
  if (answer.status !== 201) throw new Error(`Not taken: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { id: string; receipt: string };
}

const pathOf = (id: string) => `/desk/feedback/${id}/`;

async function record(house: House, id: string) {
  return JSON.parse(String(await house.store('HGET', `feedback:${id}`, 'data'))) as Record<string, unknown>;
}

/** Does what a button says, having seen the feedback as it stands now. */
async function act(house: House, cookie: string, id: string, action: string, fields: Fields = {}) {
  const version = String(await house.store('HGET', `feedback:${id}`, 'version'));
  return house.desk({ action, version, ...fields }, { cookie, path: pathOf(id) });
}

const log = async (house: House) =>
  ((await house.store('ZRANGE', 'moderation:log', '0', '-1')) as string[]).map(
    (entry) => JSON.parse(entry) as { action: string },
  );

const words = async (answer: Promise<Response>) => wordsOf(await (await answer).text());

describe('the lists', () => {
  const house = openHouse();
  const list = (cookie: string, query = '') =>
    words(house.desk(undefined, { cookie, path: `/desk/feedback/${query}` }));

  test('new feedback, the oldest first; bare answers stand apart', async () => {
    await send(house, { text: 'Ensimmäinen.' });
    house.pass(1_000);
    await send(house, { text: 'Toinen.' });
    await send(house, { text: '', useful: 'no' });
    const cookie = await signIn(house);
    const html = await list(cookie);
    expect(html).toContain(`${t.lists.new} (2)`);
    expect(html.indexOf('Ensimmäinen.')).toBeLessThan(html.indexOf('Toinen.'));
    expect(await list(cookie, '?list=votes')).toContain(t.count(1));
  });

  test.each([
    ['about=accessibility', 'Ruudunlukija vaikenee.'],
    ['of=/kylaillat/', 'Illasta.'],
    ['language=sv', 'På svenska.'],
    ['assignee=anna@testila.example', 'Annan.'],
  ])('filtered by %s', async (query, found) => {
    const texts = ['Ruudunlukija vaikenee.', 'Illasta.', 'På svenska.', 'Annan.'];
    await send(house, { about: 'accessibility', useful: '', page: '', text: 'Ruudunlukija vaikenee.' });
    await send(house, { page: '/kylaillat/ranta/', text: 'Illasta.' });
    await send(house, { lang: 'sv', text: 'På svenska.' });
    const { id } = await send(house, { text: 'Annan.' });
    const cookie = await signIn(house);
    await act(house, cookie, id, 'handle', { stage: 'new', assignee: staff.moderator });
    const html = await list(cookie, `?${query}`);
    expect(texts.filter((text) => html.includes(text))).toEqual([found]);
    const rest = await list(cookie, '?assignee=nobody');
    expect(rest).not.toContain('Annan.');
    expect(rest).toContain('Illasta.');
  });

  test('accessibility feedback shows until when it must be answered, and when that has passed', async () => {
    await send(house, { about: 'accessibility', useful: '', text: 'Ei kuulu.' });
    expect(await list(await signIn(house))).toContain(t.marks.due('23.6.2026'));
    house.pass(15 * day);
    expect(await list(await signIn(house))).toContain(t.marks.overdue('23.6.2026'));
  });
});

describe('who may do what', () => {
  const house = openHouse();

  test('nobody without a session, from another site or without saying where from', async () => {
    const { id } = await send(house);
    const path = pathOf(id);
    expect(await words(house.desk(undefined, { path }))).not.toContain('Puuttui hinta.');
    const cookie = await signIn(house);
    const fields = { action: 'take', version: '1' };
    expect((await house.desk(fields, { path })).status).not.toBe(303);
    expect((await house.desk(fields, { path, cookie, bare: true })).status).toBe(403);
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    expect((await house.desk(fields, { path, cookie, headers })).status).toBe(403);
    expect(await record(house, id)).toMatchObject({ status: 'new', assignee: null });
  });

  test('whoever has left may still have it, until another takes it', async () => {
    const { id } = await send(house);
    await act(house, await signIn(house), id, 'take');
    process.env.STAFF = `${staff.official}:official`;
    const cookie = await signIn(house, staff.official);
    const noted = { stage: 'working', note: 'Odottaa.' };
    expect((await act(house, cookie, id, 'handle', { ...noted, assignee: staff.moderator })).status).toBe(303);
    expect(await record(house, id)).toMatchObject({ note: 'Odottaa.', assignee: staff.moderator });
    expect((await act(house, cookie, id, 'handle', { ...noted, assignee: '' })).status).toBe(303);
    expect((await act(house, cookie, id, 'handle', { ...noted, assignee: staff.moderator })).status).toBe(422);
  });

  test.each(['due', 'list:new', 'nothing'])('nothing lies at "%s"', async (name) => {
    await send(house);
    expect((await house.desk(undefined, { path: pathOf(name), cookie: await signIn(house) })).status).toBe(404);
  });

  test('a moderator handles, an official replies too', async () => {
    const { id } = await send(house);
    const moderator = await signIn(house);
    const refused = await act(house, moderator, id, 'answer', { text: 'Kiitos.' });
    expect([refused.status, wordsOf(await refused.text()).includes(t.faults.officials)]).toEqual([403, true]);
    expect((await act(house, moderator, id, 'take')).status).toBe(303);
    expect(await record(house, id)).toMatchObject({ status: 'working', assignee: staff.moderator });
    const official = await signIn(house, staff.official);
    expect((await act(house, official, id, 'answer', { text: 'Kiitos.' })).status).toBe(303);
    expect(await record(house, id)).toMatchObject({ status: 'answered' });
    expect((await log(house)).map(({ action }) => action).sort()).toEqual(['answerFeedback', 'takeFeedback']);
  });

  test.each(['/desk/feedback/no-such/', '/desk/feedback/x/y/'])('%s: 404', async (path) => {
    expect((await house.desk(undefined, { path, cookie: await signIn(house) })).status).toBe(404);
  });
});

describe.each(['embedded', 'redis-server'] as const)('states, over %s', (kind) => {
  const house = openHouse(kind);

  test.each(['new', 'working', 'answered', 'closed'])(
    '%s: in that list and no other, told on the receipt',
    async (stage) => {
      const { id, receipt } = await send(house);
      const cookie = await signIn(house);
      const answer = await act(house, cookie, id, 'handle', {
        stage,
        assignee: staff.official,
        note: 'Kysytty teknisestä.',
      });
      expect(answer.status).toBe(303);
      expect(await record(house, id)).toMatchObject({
        status: stage,
        assignee: staff.official,
        note: 'Kysytty teknisestä.',
      });
      const lists = ['new', 'working', 'answered', 'closed', 'votes'];
      const found = await Promise.all(lists.map((list) => house.store('ZCARD', `feedback:list:${list}`)));
      expect(lists.filter((_, i) => found[i] === 1)).toEqual([stage]);
      const page = await words(house.receipt(receipt));
      expect(page).not.toMatch(/Kysytty|testila\.example/);
      const data = (await (await house.receipt(receipt, undefined, { json: true })).json()) as Record<string, unknown>;
      expect(data).toMatchObject({ status: stage });
      expect(JSON.stringify(data)).not.toMatch(/Kysytty|testila\.example\b.*@/);
    },
  );

  test('what changed meanwhile is not overwritten, and what was written is kept', async () => {
    const { id, receipt } = await send(house);
    const cookie = await signIn(house, staff.official);
    await house.receipt(receipt, { action: 'update', useful: 'no', text: 'Löysin hinnan.' });
    const late = await house.desk(
      { action: 'answer', version: '1', text: 'Hinta on 5 €.' },
      { cookie, path: pathOf(id) },
    );
    const html = await late.text();
    expect([late.status, valueOf(html, 'text')]).toEqual([409, 'Hinta on 5 €.']);
    expect(wordsOf(html)).toContain('Löysin hinnan.');
    expect(await record(house, id)).toMatchObject({ answers: [] });
    await house.receipt(receipt, { action: 'withdraw' });
    expect((await act(house, cookie, id, 'answer', { text: 'Hinta.' })).status).toBe(409);
  });

  test.each([
    ['handle', { stage: 'lost' }, t.errors.stage.format],
    ['handle', { stage: 'new', assignee: 'kuka@muu.example' }, t.errors.assignee.format],
    ['answer', { text: ' ' }, t.errors.text.empty],
    ['answer', { text: 'a'.repeat(4_001) }, t.errors.text.long],
    ['draft', { title: '' }, t.errors.title.empty],
    ['dance', {}, t.faults.action],
  ])('%s with %j: 422, and says why', async (action, fields, message) => {
    const { id } = await send(house);
    const answer = await act(house, await signIn(house, staff.official), id, action, fields as Fields);
    const html = await answer.text();
    expect([answer.status, titleOf(html).startsWith('Virhe: ')]).toEqual([422, true]);
    expect(wordsOf(html)).toContain(message);
    expect(await record(house, id)).toMatchObject({ status: 'new', note: '' });
  });
});

describe('a reply', () => {
  const house = openHouse();

  test('goes to the address in the resident’s language, stands on the receipt, and in no log', async () => {
    const { id, receipt } = await send(house, { lang: 'sv', email });
    const cookie = await signIn(house, staff.official);
    await act(house, cookie, id, 'answer', { text: 'Priset är 5 €.\n\nVälkommen.' });
    const mails = (await house.mails()).filter(({ to }) => to.includes(email));
    const reply = mails.find(({ read }) => read.subject === messages.sv.feedbackReceipt.mail.answered.subject);
    expect(reply?.read.text).toContain('Priset är 5 €.\n\nVälkommen.');
    expect(reply?.read.text).toContain(receipt);
    expect(reply?.read.html).toContain('<html lang="sv">');
    expect(reply?.read.text).not.toMatch(/Puuttui|outi@/);
    const page = await words(house.receipt(receipt));
    expect(page).toContain(messages.sv.feedbackReceipt.status.answered);
    expect(page).toContain('Priset är 5 €.');
    expect(page).not.toContain(staff.official);
    expect(JSON.stringify(await log(house))).not.toMatch(/Priset|Puuttui|maija/);
  });

  test('without an address stands on the receipt alone', async () => {
    const { id, receipt } = await send(house);
    await act(house, await signIn(house, staff.official), id, 'answer', { text: 'Hinta on 5 €.' });
    expect(await words(house.receipt(receipt))).toContain('Hinta on 5 €.');
    const data = (await (await house.receipt(receipt, undefined, { json: true })).json()) as { canCorrect: boolean };
    expect(data.canCorrect).toBe(false);
    expect((await house.receipt(receipt, { action: 'update', text: 'Uusi.' })).status).toBe(409);
  });
});

describe('what a robot seems to have sent', () => {
  const house = openHouse();

  test('is let in with one press: counted, and the receipt goes out', async () => {
    const answer = await house.feedback({ text: 'Olen ihminen.', email, website: 'x' });
    const id = (answer.headers.get('Location') ?? '').slice(4, 16);
    const cookie = await signIn(house);
    expect(await words(house.desk(undefined, { cookie, path: pathOf(id) }))).toContain(t.marks.held);
    expect((await act(house, cookie, id, 'letIn')).status).toBe(303);
    expect(await house.store('HGET', 'feedback:counts:2026-06', '["page","fi","/blogi/open/","yes"]')).toBe('1');
    expect((await house.mails()).filter(({ to }) => to.includes(email))).toHaveLength(1);
  });
});

describe('a promise', () => {
  const house = openHouse();

  test('is drafted as front matter that the content takes, with nothing of the feedback but its reference', async () => {
    const { id } = await send(house, { email });
    const title = 'Hinnat: "näkyviin" # heti';
    const answer = await act(house, await signIn(house), id, 'draft', { title });
    const html = await answer.text();
    const draft = /<textarea id="draft"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
    const plain = draft.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const data: unknown = parse(plain.split('---')[1] ?? '');
    const reference = id.toUpperCase().match(/.{4}/g)?.join('-');
    expect(data).toEqual({ title, date: '2026-06-09', state: 'promised', source: { feedback: reference } });
    expect(promiseSchema.safeParse(data).success).toBe(true);
    expect(plain).not.toMatch(/Puuttui|maija/);
  });
});

describe('hostile words', () => {
  const house = openHouse();
  const evil = `<script>alert(1)</script>"><img src=x onerror=alert(1)>'$&`;

  test('stay words in every field, at the desk and on the receipt', async () => {
    const { id, receipt } = await send(house, { about: 'accessibility', useful: '', page: evil, text: evil });
    const paths = await send(house, { page: `/x"><script>alert(1)</script>`.replace(' ', '') });
    const cookie = await signIn(house, staff.official);
    await act(house, cookie, id, 'handle', { stage: 'working', note: evil });
    await act(house, cookie, id, 'answer', { text: evil });
    const drafted = await act(house, cookie, id, 'draft', { title: evil });
    const pages = [
      await drafted.text(),
      await (await house.receipt(receipt)).text(),
      ...(await Promise.all(
        [
          pathOf(id),
          pathOf(paths.id),
          '/desk/feedback/',
          '/desk/feedback/?list=answered',
          '/desk/feedback/figures/',
          `/desk/feedback/?of=${encodeURIComponent(evil)}`,
        ].map(async (path) => (await house.desk(undefined, { cookie, path })).text()),
      )),
    ];
    for (const html of pages) expect(html).not.toMatch(/<script>alert|<img src=x/);
    expect(wordsOf(pages[1] ?? '')).toContain("'$&");
  });

  test('what a person calls a page is never a link', async () => {
    const { id, receipt } = await send(house, {
      about: 'general',
      useful: '',
      page: 'javascript:alert(1)',
      text: 'Moi.',
    });
    const cookie = await signIn(house);
    const desk = await (await house.desk(undefined, { cookie, path: pathOf(id) })).text();
    expect(desk).toContain('javascript:alert(1)');
    for (const html of [desk, await (await house.receipt(receipt)).text()]) {
      expect(html).not.toMatch(/href="javascript/);
    }
  });
});

describe('figures', () => {
  const house = openHouse();

  test('by month, page, language and step, exact for staff', async () => {
    await send(house, { text: '' });
    await send(house, { text: '', useful: 'no' });
    await send(house, { text: '', lang: 'sv' });
    await send(house, { about: 'blog', useful: '', scale: '5', text: '' });
    const cookie = await signIn(house);
    const html = await words(house.desk(undefined, { cookie, path: '/desk/feedback/figures/' }));
    expect(html).toContain('kesäkuu 2026 4');
    expect(html).toContain('Kirjoitus open 2 1');
    expect(html).toContain('Suomeksi 3');
    expect(html).toContain('5: Hyvin 1');
  });
});
