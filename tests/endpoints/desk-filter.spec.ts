import { describe, expect, test } from 'vitest';
import type { Comment } from '../../src/participation/comments/comment.ts';
import { decide, publish, send, signIn } from '../tools/desk.ts';
import { openHouse, type Fields } from '../tools/handlers.ts';
import { tagOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const open = async (cookie: string, query: string) =>
  (await house.desk(undefined, { cookie, path: `/desk/?lang=fi&${query}` })).text();
const names = (html: string) => [...html.matchAll(/<h2[^>]*><bdi>([^<]*)</g)].map(([, name]) => name);

/** One comment of each sort. */
const various: Fields[] = [
  { name: 'Muualla', post: 'other' },
  { name: 'Ruotsiksi', lang: 'sv' },
  { name: 'Linkit', text: 'https://a.fi https://b.fi https://c.fi' },
  { name: 'Robotti', website: 'x' },
  { name: 'Vihainen', text: 'Vitun idiootit.' },
];

describe('a filter', () => {
  test.each([
    ['post=other', ['Muualla']],
    ['language=sv', ['Ruotsiksi']],
    ['mark=links', ['Linkit']],
    ['mark=robot', ['Robotti']],
    ['mark=abuse', ['Vihainen']],
    ['post=open&language=fi', ['Linkit', 'Robotti', 'Vihainen']],
    ['mark=secondLook', []],
    ['mark=nothing&language=xx', ['Muualla', 'Ruotsiksi', 'Linkit', 'Robotti', 'Vihainen']],
  ])('%s shows %j, the oldest first', async (query, expected) => {
    const cookie = await signIn(house);
    for (const fields of various) {
      expect((await house.comment(fields)).status).toBe(303);
      house.pass(1_000);
    }
    const html = await open(cookie, query);
    expect(names(html)).toEqual(expected);
    if (expected.length < 5) expect(wordsOf(html)).toContain(`Rajauksessa ${expected.length}, koko luettelossa 5.`);
  });

  test('finds what was reported, corrected, answered to', async () => {
    const root = await publish(house, { name: 'Juuri' });
    const reply = await send(house, { name: 'Vastaaja', replyTo: root.id });
    await house.report(root.id);
    expect(names(await open(root.cookie, 'mark=reported'))).toEqual(['Juuri']);
    expect(names(await open(root.cookie, 'mark=reply'))).toEqual(['Vastaaja']);
    await decide(house, root.cookie, 'publish', reply.id);
    await house.receipt(reply.receipt, { action: 'update', text: 'Korjattu.' });
    expect(names(await open(root.cookie, 'mark=correction'))).toEqual(['Vastaaja']);
  });

  test('stays through pages and decisions, and can be taken off', async () => {
    const cookie = await signIn(house);
    const sent = await send(house);
    const comment = JSON.parse((await house.store('HGET', `comment:${sent.id}`, 'data')) as string) as Comment;
    for (let i = 1; i <= 60; i++) {
      const data = JSON.stringify({ ...comment, id: `copy${i}`, post: i % 6 === 0 ? 'other' : 'open' });
      await house.store('HSET', `comment:copy${i}`, 'version', '1', 'data', data);
      await house.store('ZADD', 'comments:waiting', String(i), `copy${i}`);
    }
    const html = await open(cookie, 'post=open');
    expect(wordsOf(html)).toContain('Rajauksessa 51, koko luettelossa 61.');
    expect(tagOf(html, 'rel="next"')).toContain('page=2&amp;post=open');
    expect(tagOf(html, 'method="post"')).not.toBe('');
    expect(html).toContain('action="/desk/?lang=fi&amp;post=open"');
    expect(tagOf(html, 'value="open"')).toContain(' selected');
    const version = '1';
    const path = '/desk/?lang=fi&page=2&post=open';
    const answer = await house.desk({ action: 'publish', id: 'copy1', version }, { cookie, path });
    expect(answer.headers.get('Location')).toBe(`${path}&done=publish`);
    expect(html).toContain('href="/desk/?lang=fi">Näytä kaikki');
  });

  test('says how far it looked where a list is longer than that', async () => {
    const sent = await publish(house);
    const data = (await house.store('HGET', `comment:${sent.id}`, 'data')) as string;
    for (let i = 1; i <= 1_100; i++) {
      await house.store('HSET', `comment:far${i}`, 'version', '1', 'data', data.replaceAll(sent.id, `far${i}`));
      await house.store('ZADD', 'comments:published', String(i), `far${i}`);
    }
    const words = wordsOf(await open(sent.cookie, 'list=published&post=open'));
    expect(words).toMatch(
      /Rajauksessa 1000\. Katsoimme luettelon alusta 1\s000 kommenttia, koko luettelossa on 1\s101\./,
    );
  });
});
