import { beforeAll, describe, expect, test, vi } from 'vitest';
import { attendSignups } from '../../src/participation/signups/round.ts';
import { receiptCode } from '../../src/participation/shared/receipt-code.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { cookiesOf, decide, send, signIn } from '../tools/desk.ts';
import { asked, formsOf, walk, type Form } from '../tools/forms.ts';
import { doorsOf, fillHouse, type FullHouse } from '../tools/full-house.ts';
import { home, noon, openHouse, staff } from '../tools/handlers.ts';
import { dumpStore } from '../tools/people.ts';
import { openFunctions } from '../tools/routes.ts';

const house = openHouse();
// A test walks the whole house; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });
// A busy machine is no store that is down: here nothing waits for a time to pass.
beforeAll(() => void vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal));

const words = 'Kurkikirja';

/** What is counted whoever asks, and says nothing of anybody. */
const counted = /^(requests|activity)/;

async function kept(): Promise<Map<string, string>> {
  await house.settle();
  return new Map([...(await dumpStore(house))].filter(([key]) => !counted.test(key)));
}

const path = (address: string) => new URL(address, home).pathname;

/** Every form of the desk, once for each kind of button. */
async function deskForms(full: FullHouse): Promise<Form[]> {
  const pages = await walk(house, doorsOf(full), full.cookies.official);
  const forms = [...pages.values()].flatMap(formsOf).filter(({ action }) => action.startsWith('/desk'));
  return [...new Map(forms.map((form) => [`${form.action.split('?')[0]} ${form.fields.action}`, form])).values()];
}

describe('another site', () => {
  const origins = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'https://testila.example' },
    { Origin: 'null' },
    { Origin: 'https://evil.example' },
    { Origin: `${home}.evil.example` },
    { Origin: `https://evil.example/${home}` },
    { Origin: home, 'Sec-Fetch-Site': 'cross-site' },
  ] as const;
  const encodings = [
    ['application/x-www-form-urlencoded', (form: Form) => new URLSearchParams(form.fields).toString()],
    ['text/plain', (form: Form) => `${JSON.stringify(form.fields).slice(0, -1)},"x":"="}`],
    ['application/json', (form: Form) => JSON.stringify(form.fields)],
    [
      'multipart/form-data; boundary=a',
      (form: Form) =>
        Object.entries(form.fields)
          .map(([name, value]) => `--a\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
          .join('') + '--a--\r\n',
    ],
    ['', (form: Form) => new URLSearchParams(form.fields).toString()],
  ] as const;

  test('sends no form of ours anywhere, however it is written and whoever is signed in', async () => {
    const full = await fillHouse(house, words);
    const addresses = (await openFunctions()).flatMap(({ paths }) => paths.filter((one) => !/[:*]/.test(one)));
    const good = {
      post: 'open',
      evening: 'coming',
      comment: full.ids.comment,
      name: words,
      text: 'Vieras',
      party: '1',
      email: 'x@posti.example',
      page: '/',
      useful: 'yes',
      reason: 'insult',
    };
    const forms: Form[] = [
      ...(await deskForms(full)),
      ...addresses.filter((one) => one.startsWith('/api/')).map((action) => ({ action, fields: good, typed: [] })),
      ...Object.values(full.receipts).map((receipt) => ({
        action: path(receipt),
        fields: { action: 'withdraw' },
        typed: [],
      })),
    ];
    expect(forms.length).toBeGreaterThan(30);
    const before = await kept();
    let turn = 0;
    for (const form of forms) {
      for (const origin of origins) {
        // Every encoding meets every origin somewhere, and every form meets every origin.
        const [type, write] = encodings[turn++ % encodings.length] ?? encodings[0];
        const headers = { ...origin, 'Content-Type': type, Cookie: full.cookies.official };
        const request = new Request(new URL(form.action, home), { method: 'POST', headers, body: write(form) });
        const answer = await house.visit(request, `198.51.100.${turn % 250}`);
        expect([403, 405], `${form.action} ${form.fields.action} ${JSON.stringify(origin)} ${type}`).toContain(
          answer?.status,
        );
      }
      if (!form.action.startsWith('/desk')) continue;
      const bare = new Request(new URL(form.action, home), {
        method: 'POST',
        headers: { Cookie: full.cookies.official },
        body: new URLSearchParams(form.fields),
      });
      expect((await house.visit(bare))?.status, `${form.action} without an origin`).toBe(403);
    }
    expect(await kept()).toEqual(before);
  });
});

describe('the desk', () => {
  test('shows and does nothing without a session: with none, an old one, one of another kind, one of who has left', async () => {
    const full = await fillHouse(house, words);
    const pages = [...(await walk(house, doorsOf(full), full.cookies.official)).keys()].filter((one) =>
      one.startsWith('/desk'),
    );
    const forms = await deskForms(full);
    const attempt = cookiesOf(await house.desk({ email: staff.official }));
    const old = await signIn(house, staff.official);
    await house.desk({ action: 'signOut' }, { cookie: old });
    const cookies = [
      '',
      attempt,
      old,
      attempt.replace('desk-code', 'desk'),
      `__Host-desk=${'a'.repeat(64)}`,
      full.cookies.official.replace('__Host-desk=', '__Host-desk=x'),
    ];
    const before = await kept();
    for (const [i, page] of pages.entries()) {
      const answer = await house.visit(asked(page, undefined, cookies[i % cookies.length]));
      expect([answer?.status, page]).toEqual([200, page]);
      expect(await answer?.text()).not.toContain(words);
    }
    for (const form of forms.filter(({ fields }) => fields.action !== 'signOut')) {
      for (const cookie of cookies) {
        const answer = await house.visit(asked(form.action, form.fields, cookie), '198.51.100.7');
        expect([form.fields.action, answer?.status]).toEqual([form.fields.action, 401]);
      }
      house.pass(5_000);
    }
    process.env.STAFF = `${staff.moderator}:moderator`;
    for (const page of pages) {
      expect(await (await house.visit(asked(page, undefined, full.cookies.official)))?.text()).not.toContain(words);
    }
    expect(await kept()).toEqual(before);
  });

  test('lets a moderator not speak in the municipality’s name', async () => {
    const full = await fillHouse(house, words);
    const { moderator } = full.cookies;
    const before = await kept();
    const version = async (key: string) => String(await house.store('HGET', key, 'version'));
    const text = { text: words, person: 'municipality', to: 'all', token: 'k7q29xmd4fgh' };
    const spoken: [string, Record<string, string>][] = [
      ['/desk/', { action: 'answer', id: full.ids.comment, version: await version(`comment:${full.ids.comment}`) }],
      [
        `/desk/feedback/${full.ids.feedback}/`,
        { action: 'answer', version: await version(`feedback:${full.ids.feedback}`) },
      ],
      ['/desk/evenings/coming/message/', { action: 'send' }],
    ];
    for (const [place, fields] of spoken) {
      const answer = await house.visit(asked(`${place}?lang=fi`, { ...text, ...fields }, moderator));
      expect([place, answer?.status]).toEqual([place, 403]);
    }
    expect(await kept()).toEqual(before);
  });
});

describe('a receipt', () => {
  test('has no power over any other record, whatever is sent with it', async () => {
    const full = await fillHouse(house, words);
    const own = await send(house, { name: 'Toinen', email: 'toinen@posti.example' }, '192.0.2.50');
    const mine = await house.signUp({ name: 'Toinen', party: '1' }, { json: true, ip: '192.0.2.50' });
    const { receipt } = (await mine.json()) as { receipt: string };
    const before = await kept();
    const actions = ['update', 'withdraw', 'secondLook', 'confirm', 'accept', 'decline', 'erase', 'ask'];
    for (const to of [own.receipt, receipt]) {
      for (const id of Object.values(full.ids)) {
        for (const action of actions) {
          const other = full.receipts.comment.split('/')[4] ?? '';
          const fields = {
            action,
            id,
            code: other,
            receipt: other,
            comment: id,
            signup: id,
            version: '1',
            text: 'Vieras',
            replyTo: id,
          };
          await house.receipt(`${to}?id=${id}&code=${other}`, fields, {
            ip: `198.51.100.${id.length}${action.length}`,
          });
        }
      }
      house.pass(61_000);
    }
    const after = await kept();
    for (const id of Object.values(full.ids)) {
      for (const [key, value] of before) if (key.endsWith(`:${id}`)) expect(after.get(key), key).toBe(value);
    }
  });

  test('is opened by no code but its own', async () => {
    const full = await fillHouse(house, words);
    const code = full.receipts.comment.split('/').at(-2) ?? '';
    const [kind, id, mac] = [code.slice(0, 1), code.slice(1, 13), code.slice(13)];
    const wrong = [
      ...['r', 's', 'e', 'f', 'x', ''].map((letter) => `${letter}${id}${mac}`),
      ...[
        mac.slice(0, -1),
        `${mac}0`,
        mac.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
        '',
        mac.toUpperCase(),
        '0'.repeat(32),
      ].map((other) => `${kind}${id}${other}`),
      `${kind}${full.ids.waiting}${mac}`,
      `${kind}${id.toUpperCase()}${mac}`,
      `${code}%00`,
      `..%2fr%2f${code}`,
    ];
    for (const one of wrong.filter((other) => other.toLowerCase() !== code || other !== code)) {
      for (const fields of [undefined, { action: 'withdraw' }]) {
        const answer = await house.visit(asked(`/r/${one}/`, fields), '198.51.100.9');
        expect([one, answer?.status ?? 404]).toEqual([one, 404]);
      }
    }
    const ours = receiptCode('c', id);
    process.env.SECRET = 'another secret for tests that is as long as it takes';
    expect((await house.visit(asked(`/r/${ours}/`)))?.status).toBe(404);
  });
});

/** An address as two kinds of readers ask for it. */
const shared = ['comments/open', 'notices', 'notices/bar', 'signups/coming'].flatMap((place) =>
  ['text/html', 'application/json'].map((accept) => [`${home}/api/${place}?lang=fi`, accept] as const),
);

test('a copy that many readers share is the same for everybody, whatever else stands in the request', async () => {
  const full = await fillHouse(house, words);
  let copies = 0;
  for (const [address, accept] of shared) {
    const ask = async (query = '', headers: Record<string, string> = {}) => {
      const answer = await house.visit(new Request(address + query, { headers: { Accept: accept, ...headers } }));
      return { headers: answer?.headers ?? new Headers(), body: (await answer?.text()) ?? '' };
    };
    const { headers, body } = await ask();
    if (!headers.has('Netlify-CDN-Cache-Control')) continue;
    copies += 1;
    const varies = (/query=([^,]*)/.exec(headers.get('Netlify-Vary') ?? '')?.[1] ?? '').split('|');
    const names = ['x', 'list', 'page', 'find', 'proof', 'replyTo', 'done', 'comment'];
    for (const name of names.filter((one) => !varies.includes(one))) {
      expect((await ask(`&${name}=${full.ids.comment}`)).body, name).toBe(body);
    }
    const own = { Cookie: full.cookies.official, 'Accept-Language': 'sv', 'X-Forwarded-Host': 'evil.example' };
    expect((await ask('', own)).body).toBe(body);
  }
  expect(copies).toBeGreaterThan(3);
});

describe('somebody else’s mailbox', () => {
  const victim = 'uhri@posti.example';
  const toVictim = async () =>
    (await house.mails()).filter(({ to }) => to.some((one) => one.endsWith('posti.example')));

  test('gets five letters an hour and twenty a day of what is asked for, from however many networks and with whatever marks', async () => {
    let sent = 0;
    const hour = async () => {
      for (let n = 0; n < 3; n++) {
        const email = sent % 2 ? victim : `Uhri+${sent}@posti.example`;
        const ip = `203.0.${Math.floor(sent / 200)}.${(sent += 1) % 200}`;
        await house.feedback({ email, text: `Viesti ${sent}` }, { json: true, ip });
        await house.subscribe({ email }, { json: true, ip });
        const signed = await house.signUp({ email, name: `Nimi ${sent}` }, { json: true, ip });
        const { receipt } = (await signed.json()) as { receipt: string };
        await house.receipt(receipt, { action: 'withdraw' }, { ip });
      }
      await house.settle();
      house.pass(3_600_001);
    };
    await hour();
    expect(await toVictim()).toHaveLength(5);
    for (let n = 0; n < 5; n++) await hour();
    expect(await toVictim()).toHaveLength(20);
  });

  test('gets twenty letters an hour of what follows, and asking for others keeps none of them away', async () => {
    catalogue.evenings = [evening('coming', { capacity: 100 })];
    const cookie = await signIn(house);
    for (let n = 0; n < 30; n++) {
      const ip = `203.0.113.${n}`;
      await house.signUp({ email: victim, name: `Nimi ${n}` }, { json: true, ip });
      const { id } = await send(house, { email: victim, text: `Kommentti ${n}` }, ip);
      await decide(house, cookie, 'refuse', id, { reason: 'offTopic', note: '' });
    }
    const asking = 5;
    expect(await toVictim()).toHaveLength(asking + 20);
    house.pass(3_600_001);
    catalogue.evenings = [evening('coming', { capacity: 100, status: 'cancelled', sequence: 1 })];
    for (let n = 0; n < 6; n++)
      await house.feedback({ email: victim, text: `${n}` }, { json: true, ip: `203.0.114.${n}` });
    await attendSignups(catalogue, noon + 3_600_001);
    expect((await toVictim()).length).toBe(asking + 20 + asking + 20);
  });
});

describe('bodies that are more than they seem', () => {
  test.each([
    ['JSON a thousand times nested', 'application/json', '['.repeat(32_000) + ']'.repeat(32_000)],
    ['JSON of nested objects', 'application/json', '{"post":'.repeat(7_000) + '1' + '}'.repeat(7_000)],
    ['ten thousand parts', 'multipart/form-data; boundary=a', '--a\r\n\r\n'.repeat(8_000)],
    ['ten thousand fields', 'application/x-www-form-urlencoded', '&a='.repeat(20_000)],
    [
      'ten thousand fields of JSON',
      'application/json',
      `{${Array.from({ length: 6_000 }, (_, n) => `"${n}":""`).join()}}`,
    ],
    ['a boundary that is everywhere', 'multipart/form-data; boundary=-', '-'.repeat(65_000)],
  ])('%s are refused as anything else', async (_, type, body) => {
    const answer = await house.comment({}, { body, headers: { 'Content-Type': type } });
    expect([404, 415, 422]).toContain(answer.status);
  });

  test('what says to be packed is not unpacked', async () => {
    const { gzipSync } = await import('node:zlib');
    const bomb = gzipSync(`post=open&name=M&text=${'a'.repeat(30_000_000)}`);
    expect(bomb.byteLength).toBeLessThan(65_536);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Encoding': 'gzip' };
    expect((await house.comment({}, { body: new Uint8Array(bomb), headers })).status).toBe(404);
  });
});
