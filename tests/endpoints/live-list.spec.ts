import { describe, expect, test } from 'vitest';
import { htmlHeaders } from '../../src/http/headers.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { publish, send, signIn } from '../tools/desk.ts';
import { noon, openHouse } from '../tools/handlers.ts';
import { titleOf, wordsOf } from '../tools/html.ts';

const house = openHouse();

describe('the live list', () => {
  test('for programs has what is public of each comment, and nothing else', async () => {
    const { id } = await publish(house, { lang: 'sv', email: 'maija@posti.example' });
    await send(house, { text: 'Odottaa.' });
    const answer = await house.list('open', { json: true });
    expect(await answer.json()).toEqual({
      post: 'open',
      count: 1,
      comments: [
        {
          id,
          replyTo: null,
          lang: 'sv',
          name: 'Maija',
          official: false,
          text: 'Hyvä ajatus.',
          createdAt: new Date(noon).toISOString(),
          editedAt: null,
          removed: false,
        },
      ],
    });
  });

  test.each(locales)('as a page in %s; a comment in another language says so', async (lang) => {
    await publish(house, { lang: 'sv' });
    const answer = await house.list('open', { lang });
    const html = await answer.text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(titleOf(html)).toBe(
      messages[lang].comments.liveTitle({ fi: 'Kirjoitus', sv: 'Inlägg', en: 'Post' }[lang] + ' open'),
    );
    expect(wordsOf(html)).toContain(messages[lang].comments.count(1));
    expect(/<div[^>]* lang="sv"/.test(html)).toBe(lang !== 'sv');
  });

  test('of a post without comments is empty, of one that takes none any more is whole, of others there is none', async () => {
    expect(await (await house.list('open', { json: true })).json()).toEqual({ post: 'open', count: 0, comments: [] });
    const statuses = ['closed', 'over', 'off', 'none', '__proto__', ''].map(
      async (post) => (await house.list(post)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404, 404, 404]);
  });

  test('may be cached by nobody without asking again', async () => {
    for (const json of [true, false]) {
      const { headers } = await house.list('open', { json });
      expect(headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
      expect(headers.get('Vary')).toContain('Accept');
    }
  });

  test.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/json, text/html', 'application/json; charset=utf-8'],
    ['text/html, application/json;q=0.9', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['', 'text/html; charset=utf-8'],
  ])('for Accept "%s" is %s', async (accept, type) => {
    expect((await house.list('open', { headers: { Accept: accept } })).headers.get('Content-Type')).toBe(type);
  });
});

test('every page that a function gives has the headers of every page', async () => {
  const { receipt } = await publish(house);
  const cookie = await signIn(house);
  const given = [
    house.list(),
    house.receipt(receipt),
    house.comment({ name: '' }),
    house.desk(),
    house.desk(undefined, { cookie }),
    house.desk({ email: 'x' }),
    house.desk({ action: 'publish', id: 'x' }, { cookie }),
  ];
  for (const { headers } of await Promise.all(given)) {
    // Receipts and the desk tell no other site where the reader came from; the rest of the headers is the same.
    const same = Object.entries(htmlHeaders).filter(([name]) => name !== 'Referrer-Policy');
    for (const [name, value] of same) expect(headers.get(name)).toBe(value);
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe-inline');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
  }
});

test('residents get no cookie, whatever they do', async () => {
  const sent = await publish(house);
  const given = [
    house.list(),
    house.comment({ text: 'Toinen.' }),
    house.comment({ name: '' }),
    house.receipt(sent.receipt),
    house.receipt(sent.receipt, { action: 'withdraw' }),
    house.receipt('/r/none/'),
    house.desk(),
  ];
  for (const answer of await Promise.all(given)) expect(answer.headers.getSetCookie()).toEqual([]);
});
