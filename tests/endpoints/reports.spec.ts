import { describe, expect, test } from 'vitest';
import expire from '../../functions/expire.ts';
import { messages } from '../../src/i18n/messages.ts';
import { decide, publish, published, send, signIn } from '../tools/desk.ts';
import { openHouse, staff, type Fields } from '../tools/handlers.ts';
import { titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const t = messages.fi.report;
const email = 'lukija@posti.example';
const day = 86_400_000;

/** Reports a comment as a program does. */
async function report(comment: string, fields: Fields = {}, ip?: string) {
  const answer = await house.report(comment, fields, { json: true, ip });
  expect(answer.status).toBe(201);
  return (await answer.json()) as { id: string; receipt: string; status: string };
}

const receipt = async ({ receipt: address }: { receipt: string }) =>
  (await (await house.receipt(address, undefined, { json: true })).json()) as Record<string, unknown>;

const commentIs = async (id: string) =>
  JSON.parse(String(await house.store('HGET', `comment:${id}`, 'data'))) as Record<string, unknown>;

const lettersTo = async (to: string) =>
  (await house.mails()).filter((mail) => mail.to.includes(to)).map(({ read }) => read);

describe('reporting', () => {
  test('without JavaScript: link, page with the comment, form, receipt', async () => {
    const sent = await publish(house);
    expect(await (await house.list('open')).text()).toContain(`href="/api/reports/${sent.id}?lang=fi" rel="nofollow"`);
    const answer = await house.reportForm(sent.id);
    const page = await answer.text();
    expect([answer.status, answer.headers.get('Cache-Control'), answer.headers.get('X-Robots-Tag')]).toEqual([
      200,
      'no-store',
      'noindex',
    ]);
    expect(wordsOf(page)).toContain('Hyvä ajatus.');
    house.pass(5_000);
    const posted = await house.report(sent.id, {
      stamp: valueOf(page, 'stamp') ?? '',
      reason: 'offTopic',
      text: 'Eri asiasta.',
    });
    expect(posted.status).toBe(303);
    const shown = await (await house.receipt(posted.headers.get('Location') ?? '')).text();
    expect(wordsOf(shown)).toContain(t.status.open);
    expect(wordsOf(shown)).toContain('Eri asiasta.');
    expect(wordsOf(shown)).toContain(t.reasons.offTopic);
  });

  test('leaves the comment on the page, brings it to the desk and tells moderators', async () => {
    const sent = await publish(house);
    const before = (await lettersTo(staff.moderator)).length;
    house.pass(2 * 3_600_000);
    await report(sent.id);
    await report(sent.id, { reason: 'advertising' }, '192.0.2.7');
    expect(await published(house)).toHaveLength(1);
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 2, holds: ['reported'], status: 'published' });
    expect(await house.store('ZSCORE', 'comments:waiting', sent.id)).not.toBeNull();
    expect((await lettersTo(staff.moderator)).length).toBe(before + 1);
  });

  test.each([
    ['no reason', { reason: '' }, 'reason', t.form.errors({ text: 500, email: 254 }).reason.empty],
    ['an unknown reason', { reason: 'constructor' }, 'reason', t.form.errors({ text: 500, email: 254 }).reason.format],
    ['too long a text', { text: 'a'.repeat(501) }, 'text', t.form.errors({ text: 500, email: 254 }).text.long],
    ['a wrong address', { email: 'x' }, 'email', t.form.errors({ text: 500, email: 254 }).email.format],
  ])('with %s: 422 with the same form', async (_, fields, field, message) => {
    const sent = await publish(house);
    const program = await house.report(sent.id, fields, { json: true });
    expect([program.status, await program.json()]).toEqual([422, { errors: [{ field, message }] }]);
    const answer = await house.report(sent.id, { text: 'Teksti', ...fields });
    const html = await answer.text();
    expect([answer.status, titleOf(html)]).toEqual([422, expect.stringMatching(/^Virhe: /)]);
    expect(html).toContain(`href="#field-${field}"`);
    expect(valueOf(html, 'text')).toBe(field === 'text' ? 'a'.repeat(501) : 'Teksti');
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 0 });
  });

  test('what is not there: 404; what is not public: 409', async () => {
    const waits = await send(house);
    for (const ask of [house.reportForm, house.report]) {
      expect((await ask('zzzzzzzzzzzz')).status).toBe(404);
      expect((await ask(waits.id)).status).toBe(409);
    }
  });

  test('a hundred open reports are enough: another could make the decision too large to be written', async () => {
    const sent = await publish(house);
    const comment = await commentIs(sent.id);
    await house.store('HSET', `comment:${sent.id}`, 'data', JSON.stringify({ ...comment, openReports: 99 }));
    await report(sent.id);
    const answer = await house.report(sent.id, { text: 'Taas yksi.' });
    const page = wordsOf(await answer.text());
    expect([answer.status, (await house.reportForm(sent.id)).status]).toEqual([409, 409]);
    expect(page).toContain(messages.fi.refusals.reportedEnough.title);
    expect(page).toContain('Taas yksi.');
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 100 });
  });

  test('the same report twice is one', async () => {
    const sent = await publish(house);
    const [first, second] = [await report(sent.id), await report(sent.id)];
    expect(second).toEqual(first);
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 1 });
  });

  test('four at once are four, none lost', async () => {
    const sent = await publish(house);
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, i) => house.report(sent.id, {}, { json: true, ip: `192.0.2.${i + 10}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 201));
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 4 });
    expect(await house.store('ZCARD', `reports:open:${sent.id}`)).toBe(4);
  });

  test('the same one pressed four times at once is one', async () => {
    const sent = await publish(house);
    const asked = await Promise.all(Array.from({ length: 4 }, () => report(sent.id)));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 1 });
  });

  test('takes two round trips to the store', async () => {
    const sent = await publish(house);
    expect(await house.roundTrips(() => house.report(sent.id))).toBe(2);
    expect(await house.roundTrips(() => house.reportForm(sent.id))).toBe(1);
  });

  test('with the store down: 503, what was written kept, and wrong fields are not told without their comment', async () => {
    process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
    const answer = await house.report('zzzzzzzzzzzz', { text: 'Tärkeää.' });
    expect([answer.status, valueOf(await answer.text(), 'text')]).toEqual([503, 'Tärkeää.']);
  });
});

describe('deciding', () => {
  test.each([
    ['publish', 'kept', messages.fi.mail.reportKept.text],
    ['remove', 'removed', messages.fi.mail.reportRemoved.text],
  ])('to %s: the receipts say "%s", and whoever left an address is told', async (action, status, words) => {
    const sent = await publish(house, { email: 'maija@posti.example' });
    const [told, untold] = [await report(sent.id, { email }), await report(sent.id, {}, '192.0.2.7')];
    const before = (await lettersTo('maija@posti.example')).length;
    await decide(house, sent.cookie, action, sent.id, { reason: 'insult' });
    const why = action === 'publish' ? null : 'insult';
    expect(await receipt(told)).toMatchObject({ status, why });
    expect(await receipt(untold)).toMatchObject({ status, why });
    const letter = (await lettersTo(email)).find(({ subject }) => subject === messages.fi.mail.reportKept.subject);
    expect(letter?.text).toContain(words);
    if (why) expect(letter?.text).toContain(messages.fi.reasons.insult);
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 0 });
    expect(await house.store('EXISTS', `reports:open:${sent.id}`)).toBe(0);
    // The author hears of what was done to the comment, and nothing when it stays; never of a report.
    const author = (await lettersTo('maija@posti.example')).slice(before);
    expect(author).toHaveLength(action === 'publish' ? 0 : 1);
    expect(JSON.stringify(author)).not.toContain(email);
  });

  test('whose address stands on many reports of a comment gets one letter of what was decided', async () => {
    const sent = await publish(house);
    for (const [i, to] of [email, email.toUpperCase(), email, email].entries())
      await report(sent.id, { email: to, text: `${i}.` });
    await decide(house, sent.cookie, 'remove', sent.id);
    const told = (await house.mails()).filter(({ read }) => read.text?.includes(messages.fi.mail.reportRemoved.text));
    expect(told).toHaveLength(1);
  });

  test('hiding is not the last word: undone, the report is as open as before; whoever reported hears what is decided', async () => {
    const sent = await publish(house);
    const made = await report(sent.id, { email });
    const before = (await lettersTo(email)).length;
    await decide(house, sent.cookie, 'hide', sent.id);
    expect(await receipt(made)).toMatchObject({ status: 'open' });
    await decide(house, sent.cookie, 'publish', sent.id);
    expect(await receipt(made)).toMatchObject({ status: 'open' });
    expect(await commentIs(sent.id)).toMatchObject({ status: 'published', openReports: 1 });
    expect(await lettersTo(email)).toHaveLength(before);
    await decide(house, sent.cookie, 'hide', sent.id);
    await decide(house, sent.cookie, 'remove', sent.id, { reason: 'insult' });
    expect(await receipt(made)).toMatchObject({ status: 'removed', why: 'insult' });
    expect((await lettersTo(email)).slice(before)).toHaveLength(1);
  });

  test('a comment that stays is as it was, and can be reported anew', async () => {
    const sent = await publish(house);
    await report(sent.id);
    const before = await (await house.list('open', { json: true })).text();
    await decide(house, sent.cookie, 'publish', sent.id);
    expect(await (await house.list('open', { json: true })).text()).toBe(before);
    expect((await report(sent.id, { text: 'Taas.' })).status).toBe('open');
  });

  test('what a moderator has not seen is not decided: a report in between is a conflict', async () => {
    const sent = await publish(house);
    const version = String(await house.store('HGET', `comment:${sent.id}`, 'version'));
    await report(sent.id);
    const answer = await house.desk({ action: 'hide', id: sent.id, version }, { cookie: sent.cookie });
    expect(answer.status).toBe(409);
  });

  test('the author’s withdrawal and the end of its time end them too', async () => {
    const [a, b] = [await publish(house), await publish(house, { text: 'Toinen.' })];
    const first = await report(a.id, { email });
    await house.receipt(a.receipt, { action: 'withdraw' });
    expect(await receipt(first)).toMatchObject({ status: 'gone' });
    expect((await lettersTo(email)).some(({ text }) => text?.includes(messages.fi.mail.reportGone.text))).toBe(true);
    house.pass(4 * 365 * day);
    const second = await report(b.id);
    house.pass(366 * day);
    await expire();
    expect(await receipt(second)).toMatchObject({ status: 'gone' });
  });
});

describe('the reporter', () => {
  test('can take it back, as often as they press; the desk then has nothing to decide', async () => {
    const sent = await publish(house);
    const asked = await report(sent.id, { email });
    for (let i = 0; i < 2; i++) expect((await house.receipt(asked.receipt, { action: 'withdraw' })).status).toBe(303);
    expect(await receipt(asked)).toMatchObject({ status: 'withdrawn' });
    expect(await commentIs(sent.id)).toMatchObject({ openReports: 0, holds: [], waitingSince: null });
    expect(await house.store('ZSCORE', 'comments:waiting', sent.id)).toBeNull();
    expect(String(await house.store('HGET', `report:${asked.id}`, 'data'))).not.toContain(email);
  });

  test('cannot once it is decided; opening the receipt never acts', async () => {
    const sent = await publish(house);
    const asked = await report(sent.id);
    await house.receipt(`${asked.receipt}?action=withdraw`);
    expect(await receipt(asked)).toMatchObject({ status: 'open' });
    expect((await house.receipt(asked.receipt, { action: 'update' })).status).toBe(422);
    await decide(house, sent.cookie, 'publish', sent.id);
    expect((await house.receipt(asked.receipt, { action: 'withdraw' })).status).toBe(409);
  });

  test('is forgotten, address and all, ninety days after the decision', async () => {
    const sent = await publish(house);
    const asked = await report(sent.id, { email });
    await decide(house, await signIn(house), 'publish', sent.id);
    await house.mails();
    house.pass(90 * day - 1);
    expect((await house.receipt(asked.receipt)).status).toBe(200);
    house.pass(1);
    await expire();
    expect((await house.receipt(asked.receipt)).status).toBe(404);
    const left = (await house.store('KEYS', '*report*')) as string[];
    expect(left).toEqual([]);
  });
});
