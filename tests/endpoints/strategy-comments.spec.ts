import { expect, test } from 'vitest';
import { publish, signIn } from '../tools/desk.ts';
import { home, openHouse } from '../tools/handlers.ts';
import { wordsOf } from '../tools/html.ts';
import { catalogue } from '../fixtures/generated.ts';

const house = openHouse();

test('a strategy page that asks takes comments, and its list is live', async () => {
  await publish(house, { post: 'theme', text: 'Penkki mäelle.' });
  const answer = await house.list('theme');
  expect(wordsOf(await answer.text())).toContain('Penkki mäelle.');
});

test('the desk calls it by its title, links it, and can show its comments alone', async () => {
  const cookie = await signIn(house);
  await house.comment({ post: 'theme', name: 'Teemasta' });
  await house.comment({ post: 'open', name: 'Blogista' });
  const html = await (await house.desk(undefined, { cookie, path: '/desk/?lang=fi&post=theme' })).text();
  expect(html).toContain('href="/strategia/theme/"');
  expect(wordsOf(html)).toContain('Teemasta');
  expect(wordsOf(html)).not.toContain('Blogista');
  expect(html).toMatch(/<option[^>]*value="theme"[^>]*>Teema</);
});

test('its receipt leads back to it', async () => {
  const { receipt } = await publish(house, { post: 'theme' });
  expect(receipt.startsWith(`${home}/r/`)).toBe(true);
  expect(await (await house.receipt(receipt)).text()).toContain('href="/strategia/theme/');
});

test.each([
  ['one that does not ask is unknown', { comments: 'off' }, 404],
  ['one that asked once is closed', { comments: 'closed' }, 409],
  ['one whose time is over is closed', { commentsClose: 1 }, 409],
] as const)('%s', async (_, facts, status) => {
  catalogue.strategy = catalogue.strategy.map((page) => ({ ...page, ...facts }));
  expect((await house.comment({ post: 'theme' })).status).toBe(status);
});
