import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { decide, publish, signIn } from '../tools/desk.ts';
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

test.each(locales)('its author is not told of a post, whatever happens to the comment: %s', async (lang) => {
  const email = 'maija@posti.example';
  const post = { fi: /kirjoitu(s|k)/i, sv: /inlägg/i, en: /\bpost\b/i }[lang];
  const { receipt, id, cookie } = await publish(house, { post: 'theme', lang, email });
  const shown = async () => wordsOf(await (await house.receipt(receipt)).text());
  const told = [await shown()];
  await decide(house, cookie, 'remove', id, { reason: 'offTopic' });
  told.push(await shown());
  const mails = (await house.mails()).filter(({ to }) => to.includes(email));
  expect(mails).toHaveLength(3);
  for (const words of [...told, ...mails.map(({ read }) => read.text ?? '')]) expect(words).not.toMatch(post);
});

test.each([
  ['one that does not ask is unknown', { comments: 'off' }, 404],
  ['one that asked once is closed', { comments: 'closed' }, 409],
  ['one whose time is over is closed', { commentsClose: 1 }, 409],
] as const)('%s', async (_, facts, status) => {
  catalogue.strategy = catalogue.strategy.map((page) => ({ ...page, ...facts }));
  expect((await house.comment({ post: 'theme' })).status).toBe(status);
});
