import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { formsOf, walk, type Form } from '../tools/forms.ts';
import { doorsOf, fillHouse } from '../tools/full-house.ts';
import { home, openHouse } from '../tools/handlers.ts';
import { openFunctions } from '../tools/routes.ts';
import { faultsOf } from '../tools/sound.ts';

/** `npm run fuzz` sends all of them, others each time; `npm test` the same share each time. */
const whole = import.meta.env.MODE === 'fuzz';
const sending = whole ? { numRuns: 20_000 } : { numRuns: 1_000, seed: 20261122 };

const house = openHouse();
// A busy machine is no store that is down: here nothing waits for a time to pass.
beforeAll(() => void vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal));
const rejected: unknown[] = [];
const note = (reason: unknown) => void rejected.push(reason);
process.on('unhandledRejection', note);
afterAll(() => void process.off('unhandledRejection', note));

/** Stands in most of what is sent, and may stand in no line of the log. */
const secret = 'Salasana-Kurkikirja';

/** Texts as nobody would write them: any code units, signs that mean something somewhere, or simply very long. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'<>"\'&;:,%\\/?#[]{}()=+-*|`~^$!@. \t\r\n\0',
        '\ud800',
        '\u202e',
        '\ufeff',
        '💧',
        '٣',
        'ﬀ',
        'İ',
        '{{',
        '${',
        '%00',
        '../',
        '__proto__',
        'constructor',
        'https://',
        'javascript:',
        'NaN',
        '1e9',
        '-1',
        '9'.repeat(30),
      ),
      { maxLength: 12 },
    )
    .map((signs) => signs.join('')),
  fc.constantFrom(
    '',
    ' ',
    secret,
    secret.repeat(600),
    'a'.repeat(60_000),
    'null',
    'undefined',
    'true',
    '0',
    '2026-02-30',
    'fi',
    'de',
  ),
);

/** What a form may be sent as, and be said to be. */
const types = [
  'application/x-www-form-urlencoded',
  'application/json',
  'multipart/form-data; boundary=a',
  'multipart/form-data',
  'text/plain',
  'application/json; charset=utf-16',
  'x',
  '',
];
const codings: Readonly<Record<string, (fields: readonly (readonly [string, string])[]) => string>> = {
  form: (fields) => new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  json: (fields) => JSON.stringify(Object.fromEntries(fields)),
  parts: (fields) =>
    `${fields.map(([name, value]) => `--a\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--a--\r\n`,
};

const header = fc.constantFrom(
  'Accept',
  'Origin',
  'Sec-Fetch-Site',
  'Cookie',
  'X-Forwarded-For',
  'Content-Length',
  'Accept-Language',
  'Referer',
  'If-None-Match',
  'Content-Encoding',
  'X-HTTP-Method-Override',
);
const headerValue = fc.oneof(
  fc.constantFrom(
    'application/json',
    'text/html',
    '*/*',
    'null',
    home,
    'https://evil.example',
    'same-origin',
    'cross-site',
    '__Host-desk=',
    '__Host-desk=a; __Host-desk=b',
    ';;=;',
    '5',
    'gzip',
  ),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
);

/** Mostly nothing, once in so many times something. */
const rarely = <T>(of: fc.Arbitrary<T>, times: number) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: of });

/** One request: a form of ours or nothing known, with whatever else. Numbers choose from what the house has. */
const shot = fc.record({
  form: fc.nat(),
  path: rarely(fc.nat(), 4),
  tail: rarely(odd, 10),
  query: rarely(
    fc.tuple(
      fc.constantFrom('lang', 'list', 'page', 'find', 'done', 'proof', 'replyTo', 'undo', 'of', 'mark', 'q'),
      odd,
    ),
    4,
  ),
  method: fc.oneof(
    { weight: 16, arbitrary: fc.constant('POST') },
    { weight: 4, arbitrary: fc.constantFrom('GET', 'HEAD') },
    { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'OPTIONS', 'BREW') },
  ),
  changed: fc.array(fc.tuple(fc.nat(), fc.oneof(odd, fc.constant(null))), { maxLength: 2 }),
  added: fc.array(
    fc.tuple(
      fc.oneof(odd, fc.constantFrom('action', 'id', 'version', 'lang', 'stamp', 'email', 'party', 'token', 'code')),
      odd,
    ),
    { maxLength: 2 },
  ),
  typed: fc.oneof(odd, fc.constant(`${secret} on tässä.`), fc.constant('maija@posti.example')),
  coding: fc.constantFrom('form', 'form', 'form', 'json', 'parts'),
  type: rarely(fc.constantFrom(...types), 6),
  bytes: rarely(fc.uint8Array({ maxLength: 200 }), 12),
  headers: rarely(fc.array(fc.tuple(header, headerValue), { minLength: 1, maxLength: 2 }), 3),
  who: fc.constantFrom('nobody', 'moderator', 'official', 'official'),
  ip: fc.oneof(fc.ipV4(), fc.ipV6(), odd),
});

type Shot = typeof shot extends fc.Arbitrary<infer T> ? T : never;

const honest = { form: types[0], json: types[1], parts: types[2] } as const;

/** The request that a shot stands for; null: the Web's own classes refuse to make it. */
function requestOf(
  one: Shot,
  forms: readonly Form[],
  paths: readonly string[],
  cookies: Readonly<Record<string, string>>,
) {
  const form = forms[one.form % forms.length] ?? { action: '/', fields: {}, typed: [] };
  const url = new URL(one.path === null ? form.action : (paths[one.path % paths.length] ?? '/'), home);
  if (one.tail !== null) url.pathname = url.pathname.replace(/[^/]*\/?$/, encodeURIComponent(one.tail.toWellFormed()));
  if (one.query) url.searchParams.set(...one.query);
  const typed = form.typed.map((name) => [name, one.typed] as const);
  const fields = new Map<string, string>([...Object.entries(form.fields), ...typed]);
  const names = [...fields.keys()];
  for (const [which, value] of one.changed) {
    const name = names[which % (names.length || 1)] ?? 'text';
    if (value === null) fields.delete(name);
    else fields.set(name, value);
  }
  const all = [...fields, ...one.added];
  const headers = new Headers({ 'Sec-Fetch-Site': 'same-origin', Cookie: cookies[one.who] ?? '' });
  headers.set('Content-Type', one.type ?? honest[one.coding as keyof typeof honest] ?? '');
  for (const [name, value] of one.headers ?? []) headers.set(name, value);
  const body = ['GET', 'HEAD'].includes(one.method) ? null : (one.bytes ?? codings[one.coding]?.(all) ?? '');
  return new Request(url, { method: one.method, headers, body: body as BodyInit | null });
}

test(
  'whatever is sent anywhere, the answer is sound, nothing is left unhandled and the log tells nobody’s words',
  async () => {
    const full = await fillHouse(house, secret);
    const cookies = { nobody: '', ...full.cookies };
    const pages = await walk(house, doorsOf(full), full.cookies.official);
    const forms = [...pages.values()].flatMap(formsOf).filter(({ fields }) => fields.action !== 'signOut');
    const given = (await openFunctions()).flatMap(({ paths }) => paths);
    const ids = [...Object.values(full.ids), 'open', 'coming', `needs:${full.ids.signup}`, 'waiting', 'hasOwnProperty'];
    const paths = [...pages.keys(), ...given.flatMap((path) => ids.map((id) => path.replace(/:\w+|\*/, id)))];
    const statuses = new Map<number, number>();
    const check = fc.asyncProperty(shot, async (one) => {
      const request = requestOf(one, forms, paths, cookies);
      const answer = await house.visit(request, one.ip);
      if (!answer) return;
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      expect(await faultsOf(request, answer)).toEqual([]);
    });
    await fc.assert(check, { ...sending, endOnFailure: !whole });
    await house.settle();
    expect(rejected).toEqual([]);
    expect([...house.reported, ...house.acts].filter((line) => line.includes(secret))).toEqual([]);
    // What was sent reached every kind of answer: done, shown, refused.
    for (const status of [200, 303, 401, 403, 404, 405, 409, 415, 422]) expect([...statuses.keys()]).toContain(status);
    if (whole) process.stdout.write(`${JSON.stringify(Object.fromEntries(statuses))}\n`);
  },
  whole ? 3_600_000 : 240_000,
);
