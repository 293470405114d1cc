import { describe, expect, test } from 'vitest';
import type { Comment } from '../../src/participation/comments/comment.ts';
import { reference } from '../../src/participation/shared/reference.ts';
import { decide, publish, send, signIn, type Sent } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { attributeOf, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const open = async (cookie: string, query = '') =>
  (await house.desk(undefined, { cookie, path: `/desk/?${query}` })).text();
const recordOf = async ({ id }: Sent) =>
  JSON.parse((await house.store('HGET', `comment:${id}`, 'data')) as string) as Comment;

/** Puts copies of a comment into a list of the desk: name-001 with the lowest score, then name-002, and so on. */
async function copies(sent: Sent, list: string, count: number): Promise<void> {
  const comment = await recordOf(sent);
  await house.store('DEL', `comments:${list}`);
  for (let i = 1; i <= count; i++) {
    const id = `copy${i}`;
    const name = `name-${String(i).padStart(3, '0')}`;
    await house.store('HSET', `comment:${id}`, 'version', '1', 'data', JSON.stringify({ ...comment, id, name }));
    await house.store('ZADD', `comments:${list}`, String(i), id);
  }
}

/** The names on a page of the desk, in order, and where its links to other pages lead. */
function pageOf(html: string) {
  const names = [...html.matchAll(/name-\d{3}/g)].map(([name]) => name);
  const link = (rel: string) => attributeOf(tagOf(html, `rel="${rel}"`), 'href');
  const forms = [...html.matchAll(/<form method="post" action="([^"]*)"/g)].map(([, action]) => action);
  return { first: names[0], last: names.at(-1), count: names.length, prev: link('prev'), next: link('next'), forms };
}

describe('pages', () => {
  test('of what waits: fifty at a time, and a decision leads back to its page', async () => {
    const cookie = await signIn(house);
    await copies(await send(house), 'waiting', 102);
    const first = await open(cookie, 'lang=fi');
    expect(titleOf(first)).toBe('Odottaa (102) – Moderointi');
    expect(pageOf(first)).toMatchObject({ first: 'name-001', last: 'name-050', count: 50, prev: undefined });
    const second = pageOf(await open(cookie, pageOf(first).next?.split('?')[1]));
    expect(second).toMatchObject({ first: 'name-051', last: 'name-100', prev: '/desk/?lang=fi' });
    expect(second.forms.at(-1)).toBe('/desk/?lang=fi&amp;page=2');
    const third = pageOf(await open(cookie, second.next?.split('?')[1]));
    expect(third).toMatchObject({ first: 'name-101', last: 'name-102', next: undefined });
    const answer = await house.desk({ action: 'publish', id: 'copy60' }, { cookie, path: '/desk/?lang=fi&page=2' });
    expect(answer.headers.get('Location')).toBe('/desk/?lang=fi&page=2&done=publish');
  });

  test.each(['published', 'closed'])('of the list %s, the newest first', async (list) => {
    const cookie = await signIn(house);
    await copies(await send(house), list, 51);
    expect(pageOf(await open(cookie, `list=${list}`))).toMatchObject({ first: 'name-051', last: 'name-002' });
    expect(pageOf(await open(cookie, `list=${list}&page=2`))).toMatchObject({ first: 'name-001', count: 1 });
  });

  test('of the log: a hundred at a time', async () => {
    const cookie = await signIn(house);
    for (let i = 1; i <= 101; i++) {
      const entry = { at: i, by: `name-${String(i).padStart(3, '0')}`, action: 'publish', comment: 'x', post: 'open' };
      await house.store('ZADD', 'moderation:log', String(Date.now() + i), JSON.stringify({ ...entry, reason: null }));
    }
    expect(pageOf(await open(cookie, 'list=log'))).toMatchObject({ first: 'name-101', last: 'name-002', count: 100 });
    expect(pageOf(await open(cookie, 'list=log&page=2'))).toMatchObject({ first: 'name-001', count: 1 });
  });

  test.each(['0', '-1', '4', '999999', '1e308', 'x', '1.5', '__proto__'])(
    'page=%s is a page there is',
    async (page) => {
      const cookie = await signIn(house);
      await copies(await send(house), 'waiting', 51);
      const { first } = pageOf(await open(cookie, `page=${page}`));
      expect(first).toBe(page === '4' || page === '999999' ? 'name-051' : 'name-001');
    },
  );
});

describe('finding a comment', () => {
  test.each([
    ['as it is printed', (text: string) => text],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['with spaces', (text: string) => `  ${text.replaceAll('-', ' ')} `],
    ['without hyphens', (text: string) => text.replaceAll('-', '')],
    ['with dashes', (text: string) => text.replaceAll('-', '–')],
  ])('by its reference %s', async (_, write) => {
    const cookie = await signIn(house);
    const { id } = await send(house);
    await send(house, { name: 'Toinen' });
    const html = await open(cookie, `find=${encodeURIComponent(write(reference(id)))}`);
    expect(titleOf(html)).toBe(`Kommentti ${reference(id)} – Moderointi`);
    expect(wordsOf(html)).not.toContain('Toinen');
  });

  test('whatever its state, with what may be done to it', async () => {
    const sent = await publish(house);
    const path = `/desk/?lang=fi&find=${sent.id}`;
    const state = async () => wordsOf(await open(sent.cookie, `find=${sent.id}`));
    expect(await state()).toMatch(/ julkaistu .*Piilota/);
    const answer = await house.desk({ action: 'remove', id: sent.id }, { cookie: sent.cookie, path });
    expect(answer.headers.get('Location')).toBe(`${path}&done=remove`);
    expect(await state()).toMatch(/ poistettu .*Julkaise sittenkin/);
    await decide(house, sent.cookie, 'publish', sent.id);
    await house.receipt(sent.receipt, { action: 'withdraw' });
    const html = await open(sent.cookie, `find=${sent.id}`);
    expect(wordsOf(html)).toContain('kirjoittaja perui');
    expect(html).not.toContain('name="version"');
  });

  test.each(['k7q29xmd4fgh', '__proto__', '💧', '<b>', 'x'.repeat(5_000)])('%s: there is none', async (asked) => {
    const html = await open(await signIn(house), `find=${encodeURIComponent(asked)}`);
    expect(wordsOf(html)).toContain('Kommenttia ei löydy');
    expect(valueOf(html, 'find')).toBe(asked);
  });

  test('with nothing asked for, the list is shown', async () => {
    expect(titleOf(await open(await signIn(house), 'find=+'))).toBe('Odottaa (0) – Moderointi');
  });
});

test('each button and summary is tied to the name of who wrote', async () => {
  const cookie = await signIn(house);
  const { id } = await send(house, { name: 'Maija' });
  await send(house, { name: 'Kalle' });
  const html = await open(cookie);
  expect(html).toMatch(new RegExp(`<h2 id="name-${id}"><bdi>Maija</bdi>`));
  const controls = html.match(/<summary[^>]*>|<button[^>]*value="(?:publish|refuse|remove)"[^>]*>/g) ?? [];
  expect(controls, 'two of them are the list’s own').toHaveLength(8);
  expect(controls.filter((tag) => attributeOf(tag, 'aria-describedby') === `name-${id}`)).toHaveLength(3);
});

test('the paragraphs of an explanation stay paragraphs', async () => {
  const sent = await send(house);
  const cookie = await signIn(house);
  await decide(house, cookie, 'refuse', sent.id, { note: 'Eka.\n\nToka.' });
  expect(await open(cookie, 'list=closed')).toContain('<p dir="auto">Eka.</p><p dir="auto">Toka.</p>');
});

test('signing out says so', async () => {
  const answer = await house.desk({ action: 'signOut' }, { cookie: await signIn(house) });
  const html = await open('', answer.headers.get('Location')?.split('?')[1]);
  expect(html).toMatch(/<p role="status"[^>]*>Olet kirjautunut ulos\./);
  expect(titleOf(html)).toBe('Kirjaudu – Moderointi');
});

test.each(['/desk/anything', '/desk/../desk/x/', '/desk//'])('%s is no page', async (path) => {
  const cookie = await signIn(house);
  expect((await house.desk(undefined, { cookie, path })).status).toBe(404);
  expect((await house.desk({ action: 'signOut' }, { cookie, path })).status).toBe(404);
});
