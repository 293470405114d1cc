import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMailStore, type Mail, type MailStore } from '../../src/local/mail-store.ts';
import { mailboxRoutes } from '../../src/local/mailbox.ts';
import { startSmtp } from '../../src/local/smtp.ts';

let dir: string;
let store: MailStore;
let smtp: Awaited<ReturnType<typeof startSmtp>>;

const from = 'site@kunta.example';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mail-'));
  store = await openMailStore(dir);
  smtp = await startSmtp(store);
  const transport = createTransport(smtp.url);
  const first = { from, to: { name: 'Åsa Öberg', address: 'asa@example.fi' }, bcc: 'hidden@example.fi' };
  await transport.sendMail({
    ...first,
    subject: 'Tervetuloa kyläiltaan – ä',
    text: 'Katso <https://kunta.example/r/a?b=1&c>.',
  });
  const html = '<p>Hei</p><script>alert(1)</script>';
  await transport.sendMail({ from, to: 'b@example.fi', subject: '<b>Toinen</b>', text: 'Hei "b"', html });
  transport.close();
});
afterAll(async () => {
  await smtp.close();
  await rm(dir, { recursive: true });
});

async function visit(path: string, accept = 'text/html') {
  const answer = await mailboxRoutes(store)(new Request(`http://site/_local/mail${path}`, { headers: { accept } }));
  if (!answer) throw new Error(`${path} is not the mailbox’s`);
  return answer;
}
const list = async () => (await (await visit('/', 'application/json')).json()) as Mail[];

test('programs get the mails, the newest first, with the envelope’s recipients', async () => {
  const mails = await list();
  expect(mails.map(({ to, subject, text }) => [to, subject, text.trim()])).toEqual([
    ['b@example.fi', '<b>Toinen</b>', 'Hei "b"'],
    ['asa@example.fi, hidden@example.fi', 'Tervetuloa kyläiltaan – ä', 'Katso <https://kunta.example/r/a?b=1&c>.'],
  ]);
  expect(mails[0]?.html).toContain('<p>Hei</p>');
  expect(mails.every(({ at }) => new Date(at).toISOString() === at)).toBe(true);
});

test('people get a page with links, and nothing in a mail becomes markup', async () => {
  const answer = await visit('/');
  const page = await answer.text();
  expect(page).toContain('<a href="https://kunta.example/r/a?b=1&amp;c">https://kunta.example/r/a?b=1&amp;c</a>&gt;.');
  expect(page).toContain('&lt;b&gt;Toinen&lt;/b&gt;');
  expect(page.indexOf('Toinen')).toBeLessThan(page.indexOf('Tervetuloa'));
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a mail’s HTML is shown in a frame that runs nothing; its source as it came', async () => {
  const [newest] = await list();
  const page = await (await visit(`/${newest?.id}/`)).text();
  expect(page).toMatch(/<iframe [^>]*sandbox="(?!.*allow-scripts)[^"]*" srcdoc="&lt;p&gt;Hei/);
  expect(page).not.toContain('<script>');
  const source = await visit(`/${newest?.id}.eml`);
  expect(source.headers.get('content-type')).toContain('text/plain');
  expect(await source.text()).toMatch(/^Delivered-To: b@example\.fi\r\n/);
});

test.each(['/1-000001/', '/..%2f..%2fsecret.eml', '/nothing.eml'])('no such mail: %s', async (path) => {
  const answer = await mailboxRoutes(store)(new Request(`http://site/_local/mail${path}`));
  expect(answer?.status).toBe(404);
});

test('mails outlive the process', async () => {
  expect(await (await openMailStore(dir)).list()).toEqual(await list());
});
