import { beforeEach, describe, expect, test } from 'vitest';
import { parseSite } from '../../src/content/site.ts';
import { catalogue } from '../fixtures/generated.ts';
import { decide, publish, published, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse, staff, type Fields } from '../tools/handlers.ts';
import { attributeOf, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const text = 'Kaide korjataan ensi viikolla.';
const open = async (cookie: string, path = '/desk/') => (await house.desk(undefined, { cookie, path })).text();
const answer = (cookie: string, id: string, more: Fields = {}) =>
  decide(house, cookie, 'answer', id, { text, person: 'johtaja', ...more });
const log = async () =>
  ((await house.store('ZRANGE', 'moderation:log', '0', '-1')) as string[]).map((entry) => JSON.parse(entry) as unknown);

beforeEach(() => {
  catalogue.site = parseSite(`
name: Testilä
languages: [fi, sv, en]
people:
  viestintä: { fi: viestintä, sv: kommunikation, en: communications }
  johtaja: { fi: kunnanjohtaja, sv: kommundirektör, en: municipal manager }
`);
  catalogue.posts = catalogue.posts.map((post) => (post.id === 'open' ? { ...post, author: 'johtaja' } : post));
});

describe('an official', () => {
  test('answers a published comment as a role; it is public at once, in the comment’s language', async () => {
    const sent = await publish(house, { lang: 'sv' });
    const cookie = await signIn(house, staff.official);
    expect((await answer(cookie, sent.id)).status).toBe(303);
    expect(await published(house)).toMatchObject([
      { id: sent.id },
      { replyTo: sent.id, official: true, name: 'Kommundirektör', lang: 'sv', text },
    ]);
    const [, { id = '' } = {}] = await published(house);
    const entry = { by: staff.official, action: 'answer', comment: id, person: 'johtaja', reason: null };
    expect(await log()).toContainEqual(expect.objectContaining(entry));
    expect(JSON.stringify(await log())).not.toContain(text);
    expect(wordsOf(await open(cookie, '/desk/?list=log'))).toMatch(/Vastaa .* Kunnanjohtaja/);
    expect(tagOf(await open(cookie, `/desk/?find=${id}`), 'href="/r/')).not.toBe('');
  });

  test('publishes a waiting comment together with the answer, and the log tells both', async () => {
    const sent = await send(house, { email: 'maija@posti.example' });
    const cookie = await signIn(house, staff.official);
    expect(wordsOf(await open(cookie))).toContain('Julkaise kommentti ja vastaus');
    expect((await answer(cookie, sent.id)).status).toBe(303);
    expect(await published(house)).toHaveLength(2);
    const acts = (await log()) as { action: string }[];
    expect(acts.map(({ action }) => action).sort()).toEqual(['answer', 'publish']);
    const subjects = (await house.mails()).map(({ read }) => read.subject);
    expect(subjects).toContain('Kommenttisi on julkaistu');
  });

  test('is proposed the role of whoever signed the text', async () => {
    await publish(house);
    await publish(house, { post: 'other' });
    const html = await open(await signIn(house, staff.official), '/desk/?list=published&post=open');
    expect(tagOf(html, 'value="johtaja"')).toContain(' selected');
    const other = await open(await signIn(house, staff.official), '/desk/?list=published&post=other');
    expect(other).not.toMatch(/value="johtaja"[^>]* selected/);
  });

  test.each([
    ['no words', { text: ' ' }, 'text', 'Kirjoita vastaus'],
    ['too many words', { text: 'ä'.repeat(4_001) }, 'text', 'enintään 4 000 merkkiä'],
    ['a role there is not', { person: 'keisari' }, 'person', 'Valitse, kenen nimissä vastaat'],
  ])('%s: told at the field, and what was written stays', async (_, fields: Fields, field, words) => {
    const sent = await publish(house);
    const html = await (await answer(await signIn(house, staff.official), sent.id, fields)).text();
    expect(titleOf(html)).toMatch(/^Virhe: /);
    expect(html).toContain(`href="#field-${field}-${sent.id}"`);
    expect(attributeOf(tagOf(html, `id="field-${field}-${sent.id}"`), 'aria-invalid')).toBe('true');
    expect(wordsOf(html)).toContain(words);
    expect(valueOf(html, 'text')).toBe(fields.text ?? text);
    expect(await published(house)).toHaveLength(1);
  });

  test('does not answer what changed while they wrote; the words come back in the box', async () => {
    const sent = await publish(house);
    const cookie = await signIn(house, staff.official);
    const refused = await answer(cookie, sent.id, { version: '1' });
    expect(refused.status).toBe(409);
    expect(valueOf(await refused.text(), 'text')).toBe(text);
    await house.receipt(sent.receipt, { action: 'withdraw' });
    const late = await answer(cookie, sent.id);
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(new RegExp(`<textarea id="kept"[^>]*>\n${text}<`));
    expect(await published(house)).toEqual([]);
  });
});

describe('a moderator who answers for nobody', () => {
  test('sees no box', async () => {
    const { cookie } = await publish(house);
    expect(wordsOf(await open(cookie, '/desk/?list=published'))).not.toContain('Vastaa kunnan nimissä');
  });

  test.each(['published', 'pending'])('is refused a forged answer to a %s comment, the words kept', async (status) => {
    const sent = status === 'published' ? await publish(house) : await send(house);
    const refused = await answer(await signIn(house), sent.id);
    expect(refused.status).toBe(403);
    const html = await refused.text();
    expect(wordsOf(html)).toContain('Vastausta ei tallennettu.');
    expect(html).toMatch(new RegExp(`<textarea id="kept"[^>]*>\n${text}<`));
    expect((await receiptOf(house, sent)).status).toBe(status);
    expect(await published(house)).toHaveLength(status === 'published' ? 1 : 0);
  });
});
