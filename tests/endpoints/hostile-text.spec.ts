import { beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from '../fixtures/generated.ts';
import { published, receiptOf, send, signIn } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';

const house = openHouse();
beforeEach(() => {
  catalogue.site = { ...catalogue.site, moderation: 'after' };
});

/** Everywhere a comment is shown: the live list, its receipt, the desk. */
async function pages(receipt: string): Promise<string[]> {
  const cookie = await signIn(house);
  const shown = [await house.list(), await house.receipt(receipt)];
  for (const list of ['waiting', 'published']) {
    shown.push(await house.desk(undefined, { cookie, path: `/desk/?list=${list}` }));
  }
  expect(shown.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  return Promise.all(shown.map((answer) => answer.text()));
}

describe('markup is shown as the text it is', () => {
  test.each([
    '<script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)>',
    '</textarea><svg onload=alert(1)>',
    '<!--view--><b>x</b>',
    '"><input autofocus onfocus=alert(1)>',
    "' onmouseover='alert(1)",
    '<![CDATA[<b>x</b>]]>',
    '<plaintext>',
  ])('%s', async (text) => {
    const { receipt } = await send(house, { name: text, text });
    for (const html of await pages(receipt)) {
      expect(html).not.toMatch(/<(script|img|svg|b|plaintext)\b|<!\[CDATA|<input[^>]*(autofocus|onfocus)/i);
      expect(html).not.toMatch(/<[^>"]*("[^"]*"[^>"]*)* on\w+=/);
    }
    expect(await published(house)).toMatchObject([{ name: text, text }]);
  });
});

describe('template signs stay as they are', () => {
  test.each([
    "$&$'$`$1$$",
    '{{x}} ${x} <%= x %>',
    '%title% <!--view-->',
    '%s %d %o',
    '\\u003cb\\u003e',
    '&lt;b&gt; &amp;',
  ])('%s', async (text) => {
    const { receipt } = await send(house, { name: text, text });
    expect(await published(house)).toMatchObject([{ name: text, text }]);
    const [list] = await pages(receipt);
    expect(list?.match(/<main>/g)).toHaveLength(1);
    expect(list?.match(/<title>/g)).toHaveLength(1);
  });
});

describe('what would disturb the text around it is taken out', () => {
  test.each([
    ['what turns the writing direction', 'a\u202eb\u202dc\u2066d\u2067e\u2068f\u2069g\u202a\u202b\u202c', 'abcdefg'],
    ['NUL and other control characters', 'a\0b\u0007c\u001bd\u009be\u007ff', 'abcdef'],
    ['a byte order mark', '\ufeffa\ufeffb', 'ab'],
    ['lone surrogates', 'a\ud800b\udfffc', 'a\ufffdb\ufffdc'],
    ['a word of Arabic stays', 'مرحبا', 'مرحبا'],
  ])('%s', async (_, sent, kept) => {
    await send(house, { text: sent, name: sent });
    expect(await published(house)).toMatchObject([{ name: kept, text: kept }]);
  });

  test('towers of combining marks are cut', async () => {
    const { receipt } = await send(house, {
      name: `Z${'\u0335'.repeat(79)}`,
      text: `Zalgo\u0335${'\u0336\u0489'.repeat(2_500)} a`,
    });
    for (const html of await pages(receipt)) expect(html).not.toMatch(/\p{M}{6}/u);
  });

  test('broken UTF-8 becomes replacement characters', async () => {
    const body = 'post=open&lang=fi&name=M%ff%c3&text=%e2%82+x%f0%9f';
    const answer = await house.comment({}, { body });
    expect(answer.status).toBe(303);
    expect(await receiptOf(house, { receipt: answer.headers.get('Location') ?? '' })).toMatchObject({
      name: 'M\ufffd\ufffd',
    });
  });

  test('a name that nobody can see is refused', async () => {
    for (const name of ['\u200b', '\u2060\u00ad', '\u3164', '\u202e', '\0', '\u0301'.repeat(0)]) {
      expect((await house.comment({ name }, { json: true })).status).toBe(422);
    }
  });
});

describe('only addresses that are plain become links', () => {
  test.each([
    ['javascript:alert(1)', []],
    ['data:text/html,x', []],
    ['https://a.example/"onclick=x', ['https://a.example/']],
    ['https://a.example/x&y=<b>', ['https://a.example/x&amp;y=']],
    ['(https://a.example/x).', ['https://a.example/x']],
    ['HTTPS://A.example', ['HTTPS://A.example']],
  ])('%s', async (text, links) => {
    await send(house, { text });
    const html = await (await house.list()).text();
    const found = html.match(/<a [^>]*rel="nofollow ugc noopener"[^>]*>/g) ?? [];
    expect(found.map((tag) => /href="([^"]*)"/.exec(tag)?.[1])).toEqual(links);
  });
});

describe('fields that are no fields', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  test('in a form', async () => {
    const body = new URLSearchParams({ post: 'open', name: 'M', text: 'Moi' });
    for (const name of names) body.append(name, 'x');
    expect((await house.comment({}, { body: body.toString() })).status).toBe(303);
  });

  test('in JSON, as texts and as objects', async () => {
    for (const value of ['"x"', '{"post":"open","admin":true}', '[1]', 'null']) {
      const body = `{"post":"open","name":"M","text":"Moi",${names.map((name) => `"${name}":${value}`).join()}}`;
      expect((await house.comment({}, { json: true, body })).status).toBe(201);
    }
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  test.each(['name', 'text', 'email', 'post', 'lang', 'website', 'stamp'])('an object for %s', async (field) => {
    const body = JSON.stringify({ post: 'open', name: 'M', text: 'Moi', [field]: { toString: 'x' } });
    expect((await house.comment({}, { json: true, body })).status).toBeLessThan(500);
  });

  test('ten thousand of them', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `${i}=`).join('&');
    expect((await house.comment({}, { body: `post=open&name=M&text=Moi&${many}` })).status).toBe(303);
  });

  test('the first of several with one name counts', async () => {
    const answer = await house.comment({}, { body: 'post=open&name=Eka&name=Toka&text=Moi' });
    expect(await receiptOf(house, { receipt: answer.headers.get('Location') ?? '' })).toMatchObject({ name: 'Eka' });
  });
});
