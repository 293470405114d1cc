import { expect, test } from 'vitest';
import { parseSite } from '../../src/content/site.ts';
import { catalogue } from '../fixtures/generated.ts';
import { decide, publish, send, signIn } from '../tools/desk.ts';
import { openHouse, type Fields } from '../tools/handlers.ts';

const house = openHouse();
const open = async (cookie: string, query = '') =>
  (await house.desk(undefined, { cookie, path: `/desk/?lang=fi&${query}` })).text();

/** What a page shows before anything on it is opened. */
const shown = (html: string) => html.replace(/<details(?![^>]* open)[^>]*>.*?<\/summary>.*?<\/details>/gs, '');

test.each([
  ['its text', { text: 'Vitun idiootit.' }, 'Vitun'],
  ['its name', { name: 'Vittupää' }, 'Vittupää'],
])('a comment that may hurt by %s is closed until asked for', async (_, fields: Fields, word) => {
  await send(house, fields);
  const html = await open(await signIn(house));
  expect(html).toContain(word);
  expect(shown(html)).not.toContain(word);
});

test('what was refused as an insult is closed, whatever its words', async () => {
  const sent = await send(house, { text: 'Sinä olet sellainen.' });
  const cookie = await signIn(house);
  expect(shown(await open(cookie))).toContain('Sinä olet');
  await decide(house, cookie, 'refuse', sent.id, { reason: 'insult' });
  const html = await open(cookie, 'list=closed');
  expect([html.includes('Sinä olet'), shown(html).includes('Sinä olet')]).toEqual([true, false]);
});

test('what was reported as an insult is closed, and so are a report’s own words', async () => {
  const sent = await publish(house, { text: 'Sinä olet sellainen.' });
  await house.report(sent.id, { reason: 'insult', text: 'Kirjoittaja on mulkku.' });
  const html = await open(sent.cookie);
  expect(html).toContain('mulkku');
  expect(shown(html)).not.toMatch(/Sinä olet|mulkku/);
});

test('a municipality adds words of its own', async () => {
  catalogue.site = parseSite('name: Testilä\nlanguages: [fi]\nblurWords: ["torvelo*"]');
  await send(house, { text: 'Torveloiden kunta.' });
  expect(shown(await open(await signIn(house)))).not.toContain('Torveloiden');
});
