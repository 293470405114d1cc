import fc from 'fast-check';
import { expect, test } from 'vitest';
import { send } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';

const house = openHouse();
const runs = { numRuns: 120 };

/** A text as nobody would write it: any code units, or a sentence of signs that mean something somewhere. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        '&',
        '\n',
        '\r',
        '\0',
        '\ud800',
        '$&',
        '{{',
        'https://',
        'www.',
        '.',
        '/',
        '__proto__',
        '\u202e',
      ),
    )
    .map((signs) => signs.join('')),
);
const names = fc.constantFrom('post', 'lang', 'name', 'text', 'email', 'stamp', 'website', 'action', '__proto__', 'x');
const sane = { post: 'open', lang: 'fi', name: 'Maija', text: 'Moi' };
const fields = fc.dictionary(names, text, { maxKeys: 4 }).map((odd) => ({ ...sane, ...odd }));
const anything = fc.record({
  body: fc.oneof(
    fields.map((form) => new URLSearchParams(form).toString()),
    fields.map((form) => JSON.stringify(form)),
    fc.json(),
    text,
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
  ),
  type: fc.constantFrom(
    'application/x-www-form-urlencoded',
    'application/json',
    'multipart/form-data; boundary=a',
    'text/plain',
  ),
  accept: fc.constantFrom('text/html', 'application/json', '*/*', 'application/json;q=0, text/html'),
  lang: fc.option(fc.constantFrom('fi', 'sv', 'en', 'de', '__proto__'), { nil: undefined }),
  ip: fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()),
});

/** Either it was done, or it was refused with a reason: never a fault of ours. */
async function isSound(answer: Response): Promise<void> {
  const body = await answer.text();
  expect(answer.status).toBeLessThan(500);
  if (answer.headers.get('Content-Type')?.startsWith('text/html')) expect(body.match(/<main>/g)).toHaveLength(1);
  expect(body.isWellFormed()).toBe(true);
}

test('whatever is sent as a comment, the answer is sound', async () => {
  const check = fc.asyncProperty(anything, async ({ body, type, accept, lang, ip }) => {
    const headers = { 'Content-Type': type, Accept: accept };
    await isSound(await house.comment({}, { body, lang, ip, headers }));
  });
  await fc.assert(check, runs);
  await isSound(await house.list());
});

test('whatever is sent to a receipt, the answer is sound and the receipt still opens', async () => {
  const { receipt } = await send(house);
  const check = fc.asyncProperty(anything, fc.constantFrom('withdraw', 'update'), async (odd, action) => {
    const headers = { 'Content-Type': odd.type, Accept: odd.accept };
    const { body, lang, ip } = odd;
    await isSound(await house.receipt(receipt, { action }, { body, lang, ip, headers }));
    await isSound(await house.receipt(receipt, { ...sane, action, text: String(body) }, { lang, ip }));
  });
  await fc.assert(check, runs);
  await isSound(await house.receipt(receipt));
});

test('whatever a receipt’s code is, there is a page', async () => {
  const check = fc.asyncProperty(text, async (code) => {
    const path = `/r/${encodeURIComponent(code.toWellFormed())}/`;
    await isSound(await house.receipt(path));
  });
  await fc.assert(check, runs);
});

test('whatever is sent to the desk, the answer is sound', async () => {
  const check = fc.asyncProperty(anything, async ({ body, type, ip }) => {
    await isSound(await house.desk({}, { body, ip, headers: { 'Content-Type': type } }));
  });
  await fc.assert(check, { numRuns: 60 });
});
