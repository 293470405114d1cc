import { messages } from '../../../src/i18n/messages.ts';
import { standings } from '../standings.ts';
import { at, statesOf } from './state.ts';
import { submit } from './submit.ts';

const ofComments = Object.fromEntries(
  standings.map((standing) => [standing, at((lang, { comments }) => comments[lang][standing].receipt)]),
);

/** A comment's receipt, however the comment stands. */
export const receiptStates = statesOf('receipt of a comment', {
  ...ofComments,
  'all open': {
    async open(page, lang, { comments }) {
      await page.goto(comments[lang].pending.receipt);
      for (const summary of await page.locator('main summary').all()) await summary.click();
    },
  },
  '404': { ...at((lang) => `/r/no-such-receipt/?lang=${lang}`), status: 404 },
  '409': {
    status: 409,
    open: (page, lang, { comments }) =>
      submit(page, { action: comments[lang].refused.receipt, fields: { action: 'update', text: 'Kept' } }),
  },
  '422': {
    status: 422,
    async open(page, lang, { comments }) {
      const t = messages[lang];
      await page.goto(comments[lang].pending.receipt);
      await page.getByText(t.receipt.comment.correct, { exact: true }).click();
      await page.getByLabel(t.comments.form.text, { exact: true }).fill('');
      await page.getByRole('button', { name: t.receipt.comment.sendCorrection }).click();
      await page.getByRole('alert').waitFor();
    },
  },
});
