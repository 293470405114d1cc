import { messages } from '../../../src/i18n/messages.ts';
import { replyPath, reportPath } from '../../../src/i18n/routes.ts';
import { post } from '../content.ts';
import { at, statesOf } from './state.ts';
import { submit } from './submit.ts';

const replyStates = statesOf('reply', {
  'as it is': at((lang, { records }) => replyPath(post, records[lang].comments.published.id, lang)),
  '404': { ...at((lang) => replyPath(post, 'none', lang)), status: 404 },
  '409': { ...at((lang, { records }) => replyPath(post, records[lang].comments.removed.id, lang)), status: 409 },
  '422': {
    status: 422,
    async open(page, lang, { records }) {
      await page.goto(replyPath(post, records[lang].comments.published.id, lang));
      await page.getByRole('button', { name: messages[lang].comments.form.send }).click();
      await page.getByRole('alert').waitFor();
    },
  },
});

const reportStates = statesOf('report', {
  'as it is': at((lang, { records }) => reportPath(records[lang].comments.published.id, lang)),
  '404': { ...at((lang) => reportPath('none', lang)), status: 404 },
  '409': { ...at((lang, { records }) => reportPath(records[lang].comments.removed.id, lang)), status: 409 },
  '422': {
    status: 422,
    async open(page, lang, { records }) {
      await page.goto(reportPath(records[lang].comments.published.id, lang));
      await page.getByRole('button', { name: messages[lang].report.form.send }).click();
      await page.getByRole('alert').waitFor();
    },
  },
});

const subscribeStates = statesOf('subscribe', {
  '405': { status: 405, open: (page, lang) => page.goto(`/api/subscriptions?lang=${lang}`) },
  '422': {
    status: 422,
    open: (page, lang) => submit(page, { action: `/api/subscriptions?lang=${lang}`, fields: { email: 'maija@' } }),
  },
  '503': {
    status: 503,
    async open(page, lang, { store }) {
      await store.off();
      await submit(page, { action: `/api/subscriptions?lang=${lang}`, fields: { email: 'maija@asukas.example' } });
      await store.on();
    },
  },
});

/** The forms beside the comment form: to reply, to report, to subscribe. */
export const otherFormStates = [...replyStates, ...reportStates, ...subscribeStates];
