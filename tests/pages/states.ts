import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { closedPost } from './content.ts';
import { post, type Comments } from './site.ts';

/** A page in one of its states, and how to bring a window there. */
export interface State {
  name: string;
  lang: Locale;
  open: (page: Page, comments: Comments) => Promise<unknown>;
}

const t = messages.fi;

const at = (name: string, address: string, lang: Locale = 'fi'): State => ({
  name,
  lang,
  open: (page) => page.goto(address),
});

const receipt = (status: keyof Comments): State => ({
  name: `receipt: ${status}`,
  lang: 'fi',
  open: (page, comments) => page.goto(comments[status].receipt),
});

const atDesk = (name: string, query: string, lang: Locale = 'fi'): State =>
  at(`desk: ${name}`, `/desk/?lang=${lang}${query}`, lang);

/** A form of the same site that sends what no page of ours would. */
async function submit(page: Page, action: string, fields: Record<string, string>): Promise<void> {
  await page.goto(`/blogi/ensimmainen-kylailta/`);
  const leaving = page.waitForURL((address) => address.pathname.startsWith(action.split('?')[0] ?? ''));
  await page.evaluate(
    ([to, values]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
      for (const [name, value] of Object.entries(values)) {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
      }
      document.body.append(form);
      form.submit();
    },
    [action, fields] as const,
  );
  await leaving;
}

/** The error page of the comment form: a name is missing, an address is none. */
export async function wrongComment(page: Page): Promise<void> {
  await page.goto('/blogi/ensimmainen-kylailta/');
  await page.getByLabel(t.comments.form.text, { exact: true }).fill('Tämä teksti säilyy.');
  await page.getByLabel(t.comments.form.email).fill('maija@');
  await page.getByRole('button', { name: t.comments.form.send }).click();
  await page.waitForURL(/api\/comments/);
}

async function codeStep(page: Page): Promise<void> {
  await page.goto('/desk/?lang=fi');
  await page.getByLabel(t.desk.email).fill('nobody@kylailta.example');
  await page.getByRole('button', { name: t.desk.sendCode }).click();
  await page.getByLabel(t.desk.code).waitFor();
}

/** What residents see. */
export const residentStates: State[] = [
  at('front page', '/'),
  at('front page in Swedish', '/sv/', 'sv'),
  at('list with posts that are not translated', '/en/blog/', 'en'),
  at('post with comments', '/blogi/ensimmainen-kylailta/'),
  at('closed post', '/blogi/kysymme-ensin/'),
  at('privacy notice', '/tietosuoja/'),
  at('discussion rules in English', '/en/discussion-rules/', 'en'),
  at('accessibility statement in Swedish', '/sv/tillganglighet/', 'sv'),
  at('live list', `/api/comments/${post}?lang=sv`, 'sv'),
  at('404 of a file', '/no-such-page/'),
  at('404 of a receipt', '/r/no-such-receipt/'),
  { name: '422', lang: 'fi', open: (page) => wrongComment(page) },
  {
    name: '409',
    lang: 'en',
    open: (page) => submit(page, '/api/comments?lang=en', { post: closedPost, name: 'Kai', text: 'Kept' }),
  },
  { name: '415', lang: 'sv', open: (page, comments) => submit(page, `${comments.pending.receipt}?lang=sv`, {}) },
  receipt('pending'),
  receipt('published'),
  receipt('correction'),
  receipt('refused'),
  receipt('removed'),
  receipt('withdrawn'),
  receipt('hidden'),
  {
    name: 'receipt: pending, all open',
    lang: 'fi',
    async open(page, comments) {
      await page.goto(comments.pending.receipt);
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
];

/** What moderators see. */
export const deskStates: State[] = [
  atDesk('waiting', ''),
  atDesk('waiting, in Swedish', '', 'sv'),
  atDesk('published', '&list=published'),
  atDesk('closed', '&list=closed'),
  atDesk('log', '&list=log', 'en'),
  atDesk('something done', '&done=publish'),
  {
    name: 'desk: an explanation that is too long',
    lang: 'fi',
    async open(desk, comments) {
      await desk.goto('/desk/?lang=fi');
      const card = desk.locator(`[id="comment-${comments.pending.id}"]`);
      await card.locator('summary').click();
      await card.getByLabel(t.desk.note).fill('x'.repeat(1_001));
      await card.getByRole('button', { name: t.desk.actions.refuse }).click();
      await desk.getByText(t.desk.noteLong(1_000)).first().waitFor();
    },
  },
];

/** The way in, for a window without a session. */
export const signInStates: State[] = [
  at('desk: sign-in', '/desk/?lang=sv', 'sv'),
  {
    name: 'desk: no address',
    lang: 'fi',
    async open(page) {
      await page.goto('/desk/?lang=fi');
      await page.getByRole('button', { name: t.desk.sendCode }).click();
      await page.getByText(t.desk.errors.email.empty).first().waitFor();
    },
  },
  { name: 'desk: code', lang: 'fi', open: (page) => codeStep(page) },
  {
    name: 'desk: wrong code',
    lang: 'fi',
    async open(page) {
      await codeStep(page);
      await page.getByLabel(t.desk.code).fill('000000');
      await page.getByRole('button', { name: t.desk.enter, exact: true }).click();
      await page.getByText(t.desk.errors.code.format).first().waitFor();
    },
  },
];
