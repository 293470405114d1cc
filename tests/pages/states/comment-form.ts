import type { Page } from '@playwright/test';
import { messages } from '../../../src/i18n/messages.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { closedPost, post, postPath } from '../content.ts';
import { statesOf } from './state.ts';
import { submit } from './submit.ts';

const address = (lang: Locale) => `/api/comments?lang=${lang}`;

/** The form on a post's page; another form there has fields of the same names. */
export const commentForm = (page: Page) => page.locator('#comment-form');

/** Fills in the comment form of the post in a language, and sends it. */
async function write(page: Page, lang: Locale, values: Partial<Record<'name' | 'text' | 'email', string>>) {
  const { form: words } = messages[lang].comments;
  const form = commentForm(page);
  await page.goto(postPath[lang]);
  await form.getByLabel(words.name).fill(values.name ?? '');
  await form.getByLabel(words.text, { exact: true }).fill(values.text ?? '');
  await form.getByLabel(words.email).fill(values.email ?? '');
  await form.getByRole('button', { name: words.send }).click();
}

/** The error page of the comment form: a name is missing, an address is none. */
export async function wrongComment(page: Page, lang: Locale): Promise<void> {
  await write(page, lang, { text: 'Tämä teksti säilyy.', email: 'maija@' });
  await page.waitForURL(/api\/comments/);
}

const refused = (page: Page, lang: Locale, why: 'tooMany' | 'storeDown') =>
  page.getByRole('heading', { level: 1, name: messages[lang].refusals[why].title }).waitFor();

/** What the comment form may answer instead of a receipt. */
export const commentFormStates = statesOf('comment form', {
  '403': {
    status: 403,
    open: (page, lang, { site }) =>
      submit(page, {
        from: 'about:blank',
        action: site.url + address(lang),
        fields: { post, name: 'Kai', text: 'Kept' },
      }),
  },
  '404': {
    status: 404,
    open: (page, lang) => submit(page, { action: address(lang), fields: { post: 'none', name: 'Kai', text: 'Kept' } }),
  },
  '405': { status: 405, open: (page, lang) => page.goto(address(lang)) },
  '409': {
    status: 409,
    open: (page, lang) =>
      submit(page, { action: address(lang), fields: { post: closedPost, name: 'Kai', text: 'Kept' } }),
  },
  '413': {
    status: 413,
    open: (page, lang) =>
      submit(page, { action: address(lang), fields: { post, name: 'Kai', text: 'x'.repeat(70_000) } }),
  },
  '415': {
    status: 415,
    open: (page, lang) => submit(page, { action: address(lang), enctype: 'text/plain', fields: { post } }),
  },
  '422': { status: 422, open: wrongComment },
  '429': {
    status: 429,
    async open(page, lang, { store }) {
      // So that the browser's own address is among those that have sent something.
      await wrongComment(page, lang);
      await store.fillLimits();
      await write(page, lang, { name: 'Kai', text: 'Yksi liikaa.' });
      await refused(page, lang, 'tooMany');
      await store.forgetLimits();
    },
  },
  '503': {
    status: 503,
    async open(page, lang, { store }) {
      // Without the script, which would look for news in vain.
      await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await store.off();
      await write(page, lang, { name: 'Kai', text: 'Katkoksen aikana.' });
      await refused(page, lang, 'storeDown');
      await store.on();
    },
  },
});
