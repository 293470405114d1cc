import { describe, expect, test } from 'vitest';
import { openHouse } from '../tools/handlers.ts';

const house = openHouse();
const crossSite = { 'Sec-Fetch-Site': 'cross-site' };
const large = 'a'.repeat(70_000);
const plain = { 'Content-Type': 'text/plain' };
const storeDown = () => (process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9');

async function fill(): Promise<void> {
  for (let i = 0; i < 20; i++) await house.comment({ text: `${i}` }, { json: true });
}

describe('a request that breaks two rows gets the earlier one’s answer', () => {
  test.each([
    ['wrong method, another site', 405, () => house.comment({}, { method: 'DELETE', headers: crossSite })],
    ['wrong method, too large', 405, () => house.comment({ text: large }, { method: 'PUT' })],
    ['another site, too large', 403, () => house.comment({ text: large }, { headers: crossSite })],
    ['another site, no form', 403, () => house.comment({}, { headers: { ...crossSite, ...plain } })],
    ['too large, no form', 413, () => house.comment({ text: large }, { headers: plain })],
    ['no form, unknown post', 415, () => house.comment({ post: 'none' }, { headers: plain })],
    ['unknown post, wrong field', 404, () => house.comment({ post: 'none', name: '' })],
    ['closed, wrong field', 409, () => house.comment({ post: 'closed', name: '' })],
  ])('%s: %i', async (_, status, ask) => {
    expect((await ask()).status).toBe(status);
  });

  test.each([
    ['no form', 415, { headers: plain }, {}],
    ['unknown post', 429, {}, { post: 'none' }],
    ['closed post', 429, {}, { post: 'closed' }],
    ['wrong field', 429, {}, { name: '' }],
  ])('too many, %s: %i', async (_, status, sending, fields) => {
    await fill();
    expect((await house.comment(fields, sending)).status).toBe(status);
  });

  test.each([
    ['another site', 403, {}, crossSite],
    ['unknown post', 404, { post: 'none' }, {}],
    ['closed post', 409, { post: 'over' }, {}],
    ['wrong field', 422, { name: '' }, {}],
    ['nothing else wrong', 503, {}, {}],
  ])('store down, %s: %i', async (_, status, fields, headers) => {
    storeDown();
    expect((await house.comment(fields, { headers })).status).toBe(status);
  });
});

describe('where a form comes from', () => {
  test.each([
    [{ 'Sec-Fetch-Site': 'same-origin' }, 303],
    [{ 'Sec-Fetch-Site': 'none' }, 303],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://osallistu.testila.example' }, 403],
    [{ Origin: 'https://osallistu.testila.example' }, 303],
    [{ Origin: 'https://testila.example' }, 403],
    [{ Origin: 'https://osallistu.testila.example.evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: '' }, 403],
    [{}, 303],
  ])('%j: %i', async (headers, status) => {
    const named = Object.fromEntries(Object.entries(headers));
    expect((await house.comment({}, { headers: named })).status).toBe(status);
  });
});

describe('what is read', () => {
  test('a form of files and texts', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ post: 'open', name: 'Maija', text: 'Moi' })) body.set(name, value);
    const { headers } = new Request('https://x.example', { method: 'POST', body });
    const type = headers.get('content-type') ?? '';
    const bytes = await new Response(body, { headers: { 'Content-Type': type } }).text();
    const boundary = /^--(.*)\r\n/.exec(bytes)?.[1] ?? '';
    const headersSent = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    expect((await house.comment({}, { body: bytes, headers: headersSent })).status).toBe(303);
  });

  test.each([
    ['application/json', '[1,2]'],
    ['application/json', 'null'],
    ['application/json', '"text"'],
    ['application/json', '{"post": "open"'],
    ['multipart/form-data', 'no boundary'],
    ['', 'post=open'],
  ])('%s %s is no form: 415', async (type, body) => {
    expect((await house.comment({}, { body, headers: { 'Content-Type': type } })).status).toBe(415);
  });

  test('64 KB are read and a byte more is not, whatever Content-Length says', async () => {
    const body = (bytes: number) => `post=open&name=M&text=Moi&x=`.padEnd(bytes, 'a');
    expect((await house.comment({}, { body: body(65_536) })).status).toBe(303);
    expect((await house.comment({}, { body: body(65_537) })).status).toBe(413);
    expect((await house.comment({}, { body: body(65_537), headers: { 'Content-Length': '10' } })).status).toBe(413);
  });

  test.each(['GET', 'HEAD'])('%s of the address that takes comments: 405', async (method) => {
    const answer = await house.comment({}, { method });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST']);
  });

  test('POST to the live list and PUT to a receipt: 405 with what is allowed', async () => {
    const list = await house.list('open', { method: 'DELETE' });
    expect([list.status, list.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    const receipt = await house.receipt('/r/x/', {}, { method: 'PUT' });
    expect([receipt.status, receipt.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});
