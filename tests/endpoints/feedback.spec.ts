import { describe, expect, test } from 'vitest';
import expire from '../../functions/expire.ts';
import outbox from '../../functions/outbox.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/participation/feedback/messages.ts';
import { freshStamp } from '../../src/participation/shared/stamp.ts';
import { home, openHouse, staff, type Fields, type House } from '../tools/handlers.ts';
import { attributeOf, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const day = 86_400_000;
const email = 'maija@posti.example';
const t = messages.fi;
const words = t.feedback.errors({ page: 300, text: 4_000, email: 254 });

/** Sends feedback as a program does. */
async function send(house: House, fields: Fields = {}, ip?: string) {
  const answer = await house.feedback(fields, { json: true, ip });
  if (answer.status !== 201) throw new Error(`Not taken: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { id: string; receipt: string };
}

async function receiptOf(house: House, receipt: string) {
  return (await (await house.receipt(receipt, undefined, { json: true })).json()) as Record<string, unknown>;
}

const records = async (house: House) =>
  ((await house.store('KEYS', 'feedback:*')) as string[]).filter((key) => /^feedback:[a-z\d]{12}$/.test(key));

/** How often each thing was said, as it is counted. */
async function counts(house: House, month = '2026-06'): Promise<Record<string, string>> {
  const flat = (await house.store('HGETALL', `feedback:counts:${month}`)) as string[];
  return Object.fromEntries(
    Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? '', flat[2 * i + 1] ?? '']),
  );
}

const mailsTo = async (house: House, to: string) => (await house.mails()).filter((mail) => mail.to.includes(to));

describe('what can be sent', () => {
  const house = openHouse();

  test('a bare answer about a page: a receipt, counted, nothing for anybody to do', async () => {
    const answer = await house.feedback();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toMatch(/^\/r\/f[a-z0-9]{12}[0-9a-f]{32}\/$/);
    const { receipt, id } = await send(house, { useful: 'no' });
    expect(receipt).toMatch(`${home}/r/f${id}`);
    expect(await receiptOf(house, receipt)).toMatchObject({
      kind: 'feedback',
      about: 'page',
      status: 'closed',
      page: '/blogi/open/',
      useful: 'no',
      keptUntil: '2028-06-09T09:00:00.000Z',
    });
    expect(await counts(house)).toEqual({
      '["page","fi","/blogi/open/","yes"]': '1',
      '["page","fi","/blogi/open/","no"]': '1',
    });
    expect(await house.store('ZCARD', 'feedback:list:new')).toBe(0);
    expect(await house.mails()).toEqual([]);
  });

  test.each([
    ['page', { useful: 'yes', text: 'Selkeä.' }],
    ['blog', { scale: '4', text: 'Enemmän vastauksia.' }],
    ['accessibility', { text: 'Nappi ei toimi näppäimistöllä.' }],
    ['general', { text: 'Kiitos.' }],
  ])('words about %s wait for somebody to read them', async (about, fields) => {
    const { receipt } = await send(house, { about, useful: '', ...fields });
    expect(await receiptOf(house, receipt)).toMatchObject({ about, status: 'new', text: fields.text });
    expect(await house.store('ZCARD', 'feedback:list:new')).toBe(1);
    const html = await (await house.receipt(receipt)).text();
    expect(wordsOf(html)).toContain(fields.text);
    expect(wordsOf(html)).toContain(t.feedbackReceipt.status.new);
  });

  test('what an address carries after its path is not kept', async () => {
    const { receipt } = await send(house, { page: '/blogi/open/?nimi=Maija#maija' });
    expect(await receiptOf(house, receipt)).toMatchObject({ page: '/blogi/open/' });
  });

  test('accessibility feedback is answered within 14 days, and says so', async () => {
    const { receipt } = await send(house, { about: 'accessibility', useful: '', page: 'Etusivu', text: 'Ei kuulu.' });
    expect(await receiptOf(house, receipt)).toMatchObject({ answerDue: '2026-06-23T09:00:00.000Z', page: 'Etusivu' });
    expect(wordsOf(await (await house.receipt(receipt)).text())).toContain('viimeistään 23.6.2026');
    // The page is named in the person's own words, so it is counted nowhere.
    expect(await counts(house)).toEqual({ '["accessibility","fi","","words"]': '1' });
  });

  test.each(locales)('the receipt and its mail speak the language of the form: %s', async (lang) => {
    const { receipt } = await send(house, { lang, text: 'Moi.', email });
    const { feedbackReceipt } = messages[lang];
    expect(titleOf(await (await house.receipt(receipt)).text())).toBe(feedbackReceipt.title);
    const [mail] = await mailsTo(house, email);
    expect(mail?.read.subject).toBe(feedbackReceipt.mail.received.subject);
    expect(mail?.read.text).toContain(receipt);
    expect(mail?.read.text).not.toContain('Moi.');
  });
});

describe('what is wrong with a form', () => {
  const house = openHouse();

  test.each([
    [{ useful: '' }, 'useful', words.useful.empty],
    [{ useful: 'maybe' }, 'useful', words.useful.format],
    [{ page: '' }, 'page', words.page.format],
    [{ page: 'https://muu.example/' }, 'page', words.page.format],
    [{ page: '//muu.example/' }, 'page', words.page.format],
    [{ page: '/\\muu.example/' }, 'page', words.page.format],
    [{ page: `/${'a'.repeat(300)}` }, 'page', words.page.long],
    [{ text: 'a'.repeat(4_001) }, 'text', words.text.long],
    [{ email: 'maija@' }, 'email', words.email.format],
    [{ about: 'blog', scale: '' }, 'scale', words.scale.empty],
    [{ about: 'blog', scale: '6' }, 'scale', words.scale.format],
    [{ about: 'general' }, 'text', words.text.empty],
    [{ about: 'accessibility', text: ' ' }, 'text', words.text.empty],
  ])('%j: the same form with words for %s', async (fields, field, message) => {
    const sent: Fields = { ...('about' in fields ? {} : { text: 'Säilyy.' }), ...fields };
    const answer = await house.feedback(sent);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(titleOf(html)).toMatch(/^Virhe: /);
    expect(html.split(message)).toHaveLength(3);
    const control = attributeOf(tagOf(html, `name="${field}"`), 'id') ?? 'none';
    expect(html).toContain(`href="#${control}"`);
    if (sent.text) expect(valueOf(html, 'text')).toBe(sent.text);
    const program = await house.feedback(sent, { json: true });
    expect(await program.json()).toEqual({ errors: [{ field, message }] });
    expect(await records(house)).toEqual([]);
  });

  test('a program is told of a subject or a language that nobody knows', async () => {
    const answer = await house.feedback({ about: 'weather', lang: 'de' }, { json: true });
    expect([answer.status, await answer.json()]).toEqual([
      422,
      {
        errors: [
          { field: 'about', message: words.about.format },
          { field: 'lang', message: t.form.language.format },
        ],
      },
    ]);
    expect((await house.feedback({ about: 'weather' })).status).toBe(422);
  });
});

describe('refusals come in the contract’s order', () => {
  const house = openHouse();
  const large = 'a'.repeat(70_000);
  const crossSite = { 'Sec-Fetch-Site': 'cross-site' };
  const plain = { 'Content-Type': 'text/plain' };
  const fill = async () => {
    for (let i = 0; i < 20; i++) await send(house, { text: `${i}` });
  };

  test.each([
    ['wrong method', 405, { text: large }, { method: 'PUT', headers: crossSite }],
    ['another site', 403, { text: large }, { headers: crossSite }],
    ['too large', 413, { text: large }, { headers: plain }],
    ['no form', 415, { useful: '' }, { headers: plain }],
    ['wrong field', 422, { useful: '' }, {}],
  ])('%s: %i', async (_, status, fields, sending) => {
    expect((await house.feedback(fields, sending)).status).toBe(status);
  });

  test('too many before wrong, and the text is kept', async () => {
    await fill();
    const answer = await house.feedback({ useful: '', text: 'Säilyy tämä.' });
    expect([answer.status, valueOf(await answer.text(), 'text')]).toEqual([429, 'Säilyy tämä.']);
    expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/);
    // Only one kind is full.
    expect((await house.comment()).status).toBe(303);
  });

  test('with the store down a wrong field is told first; a right form is kept and nothing is promised', async () => {
    process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
    expect((await house.feedback({ useful: '' })).status).toBe(422);
    const answer = await house.feedback({ text: 'Säilyy.', email });
    const html = await answer.text();
    expect([answer.status, valueOf(html, 'text'), valueOf(html, 'email')]).toEqual([503, 'Säilyy.', email]);
    expect(wordsOf(html)).toContain(t.refusals.nothingSaved);
  });

  test('GET: 405 with what is allowed', async () => {
    const answer = await house.feedback({}, { method: 'GET' });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST']);
  });
});

describe('repeats', () => {
  const house = openHouse();
  const location = async (answer: Promise<Response>) => (await answer).headers.get('Location');

  test('the same fields from the same address are one; from another address another', async () => {
    const first = await location(house.feedback());
    expect(await location(house.feedback())).toBe(first);
    expect(await location(house.feedback({}, { ip: '192.0.2.2' }))).not.toBe(first);
    expect(await records(house)).toHaveLength(2);
  });

  test.each(['page', 'useful', 'text', 'email', 'about'])('another %s is another', async (field) => {
    const other = { page: '/', useful: 'no', text: 'Toinen.', email, about: 'general' }[field] ?? '';
    const first = await location(house.feedback({ text: 'Yksi.' }));
    expect(await location(house.feedback({ text: 'Yksi.', [field]: other }))).not.toBe(first);
  });

  test('one one-use stamp is one, whatever it carries', async () => {
    const stamp = freshStamp(Date.now() - 60_000);
    const first = await location(house.feedback({ stamp }));
    expect(await location(house.feedback({ stamp, useful: 'no' }, { ip: '192.0.2.9' }))).toBe(first);
    expect(await records(house)).toHaveLength(1);
  });
});

describe('what a robot seems to have sent', () => {
  const house = openHouse();

  test.each([
    ['the trap is filled', () => ({ website: 'https://ansa.example' })],
    ['the stamp is too young for words', () => ({ stamp: freshStamp(Date.now()), text: 'Halvat lainat.' })],
    ['there is no stamp', () => ({ stamp: '' })],
  ])('%s: held for a person, not counted, nobody is written to at its word', async (_, fields) => {
    const answer = await house.feedback({ email, ...fields() });
    expect(answer.status).toBe(303);
    expect(await house.store('ZCARD', 'feedback:list:new')).toBe(1);
    expect(await counts(house)).toEqual({});
    expect(await mailsTo(house, email)).toEqual([]);
  });

  test('a bare answer may be quick', async () => {
    await house.feedback({ stamp: freshStamp(Date.now()) });
    expect(await counts(house)).toEqual({ '["page","fi","/blogi/open/","yes"]': '1' });
  });
});

describe('the receipt', () => {
  const house = openHouse();

  test('opening it changes nothing', async () => {
    const { id, receipt } = await send(house, { text: 'Moi.' });
    const before = await house.store('HGETALL', `feedback:${id}`);
    await house.receipt(receipt);
    await house.receipt(receipt, undefined, { method: 'HEAD' });
    expect(await house.store('HGETALL', `feedback:${id}`)).toEqual(before);
  });

  test('a bare answer takes words afterwards, and another answer; the numbers follow', async () => {
    const { receipt } = await send(house);
    const html = await (await house.receipt(receipt)).text();
    expect(wordsOf(html)).toContain(t.feedbackReceipt.addWords);
    const answer = await house.receipt(receipt, { action: 'update', useful: 'no', text: 'Puuttui hinta.', email });
    expect(answer.status).toBe(303);
    expect(await receiptOf(house, receipt)).toMatchObject({
      status: 'new',
      useful: 'no',
      text: 'Puuttui hinta.',
      email,
    });
    const all = await counts(house);
    expect([all['["page","fi","/blogi/open/","yes"]'], all['["page","fi","/blogi/open/","no"]']]).toEqual(['0', '1']);
  });

  test('what it is about cannot be changed by a correction', async () => {
    const { receipt } = await send(house, { about: 'general', useful: '', text: 'Moi.' });
    await house.receipt(receipt, { action: 'update', about: 'blog', scale: '1', text: 'Uusi.' });
    expect(await receiptOf(house, receipt)).toMatchObject({ about: 'general', scale: null, text: 'Uusi.' });
  });

  test('a wrong correction comes back as it was sent', async () => {
    const { receipt } = await send(house, { about: 'general', useful: '', text: 'Moi.' });
    const answer = await house.receipt(receipt, { action: 'update', text: '', email: 'maija@' });
    const html = await answer.text();
    expect([answer.status, valueOf(html, 'email')]).toEqual([422, 'maija@']);
    expect(html.split(words.text.empty)).toHaveLength(3);
    const other = await house.receipt(receipt, { action: 'dance' }, { json: true });
    expect(other.status).toBe(422);
  });

  test('withdrawn, nothing that was written stays, letters and numbers included', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:9';
    const { receipt } = await send(house, { text: 'Salainen asia.', email });
    await house.settle();
    expect(await house.store('ZCARD', 'outbox')).toBe(2);
    expect((await house.receipt(receipt, { action: 'withdraw' })).status).toBe(303);
    expect((await house.receipt(receipt, { action: 'withdraw' })).status).toBe(303);
    expect(await receiptOf(house, receipt)).toMatchObject({ status: 'withdrawn', text: '', email: null });
    expect(await everything(house)).not.toMatch(/Salainen|maija@/);
    expect(await counts(house)).toEqual({ '["page","fi","/blogi/open/","yes"]': '0' });
    expect((await house.receipt(receipt, { action: 'update', text: 'Uusi.' })).status).toBe(409);
  });

  test('is nobody else’s and nothing when it is no code of ours', async () => {
    const { receipt } = await send(house);
    expect((await house.receipt(receipt.replace(/.\/$/, '0/').replace('/r/f', '/r/c'))).status).toBe(404);
  });
});

/** Everything in the store, as text. */
async function everything(house: House): Promise<string> {
  const read: Record<string, (key: string) => string[]> = {
    string: (key) => ['GET', key],
    hash: (key) => ['HGETALL', key],
    zset: (key) => ['ZRANGE', key, '0', '-1'],
    list: (key) => ['LRANGE', key, '0', '-1'],
  };
  const all = ((await house.store('KEYS', '*')) as string[]).map(async (key) => {
    const type = String(await house.store('TYPE', key));
    return `${key} ${JSON.stringify(await house.store(...(read[type]?.(key) ?? [])))}`;
  });
  return (await Promise.all(all)).join('\n');
}

describe('keeping times', () => {
  const house = openHouse();

  test('the address goes after 90 days, all of it after two years', async () => {
    const { receipt } = await send(house, { text: 'Hyvä.', email });
    await house.mails();
    house.pass(90 * day - 1);
    await expire();
    expect(await receiptOf(house, receipt)).toMatchObject({ email });
    house.pass(1);
    await expire();
    expect(await receiptOf(house, receipt)).toMatchObject({ email: null, text: 'Hyvä.' });
    expect(await everything(house)).not.toMatch(/maija@/);
    house.pass(2 * 366 * day - 90 * day);
    await expire();
    expect((await house.receipt(receipt)).status).toBe(404);
    expect(await records(house)).toEqual([]);
    expect(await house.store('ZCARD', 'feedback:due')).toBe(0);
    expect(await everything(house)).not.toMatch(/Hyvä/);
    house.pass(40 * day);
    expect(await counts(house)).toEqual({});
  });

  test('what was withdrawn goes after 90 days', async () => {
    const { receipt } = await send(house, { text: 'Hyvä.' });
    await house.receipt(receipt, { action: 'withdraw' });
    house.pass(90 * day);
    await expire();
    expect((await house.receipt(receipt)).status).toBe(404);
  });
});

describe('the staff hear of it', () => {
  const house = openHouse();
  const news = async () => (await mailsTo(house, staff.official)).map(({ read }) => read);

  test('once an hour at most, without a word of it; and not what was dealt with', async () => {
    await send(house, { text: 'Salainen asia.', email });
    await send(house, { text: 'Toinen asia.' }, '192.0.2.2');
    const [mail, ...more] = await news();
    expect([mail?.subject, more]).toEqual([t.feedbackReceipt.mail.news.subject, []]);
    expect(mail?.text).toContain(`${home}/desk/feedback/`);
    expect(mail?.text).not.toMatch(/asia|maija@/);
    expect(await mailsTo(house, staff.moderator)).toEqual([]);
    house.pass(3_600_001);
    await outbox();
    expect(await news()).toHaveLength(2);
    await outbox();
    expect(await news()).toHaveLength(2);
  });

  test('bare answers are nobody’s news', async () => {
    await send(house);
    await send(house, { about: 'blog', useful: '', scale: '5' });
    expect(await house.mails()).toEqual([]);
  });
});
