import { messages } from '../../../src/i18n/messages.ts';
import { reportStandings, subscriptionStandings } from '../other-receipts.ts';
import { standings } from '../standings.ts';
import { at, statesOf } from './state.ts';
import { submit } from './submit.ts';

const ofComments = Object.fromEntries(
  standings.map((standing) => [standing, at((lang, { records }) => records[lang].comments[standing].receipt)]),
);

const receiptsOfComments = statesOf('receipt of a comment', {
  ...ofComments,
  'all open': {
    async open(page, lang, { records }) {
      await page.goto(records[lang].comments.pending.receipt);
      for (const summary of await page.locator('main summary').all()) await summary.click();
    },
  },
  '404': { ...at((lang) => `/r/no-such-receipt/?lang=${lang}`), status: 404 },
  '409': {
    status: 409,
    open: (page, lang, { records }) =>
      submit(page, {
        action: `${records[lang].comments.refused.receipt}?lang=${lang}`,
        fields: { action: 'update', text: 'Kept' },
      }),
  },
  '422': {
    status: 422,
    async open(page, lang, { records }) {
      const t = messages[lang];
      await page.goto(records[lang].comments.pending.receipt);
      await page.getByText(t.receipt.comment.correct, { exact: true }).click();
      await page.getByLabel(t.comments.form.text, { exact: true }).fill('');
      await page.getByRole('button', { name: t.receipt.comment.sendCorrection }).click();
      await page.getByRole('alert').waitFor();
    },
  },
});

const receiptsOfReports = statesOf(
  'receipt of a report',
  Object.fromEntries(
    reportStandings.map((standing) => [standing, at((lang, { records }) => records[lang].reports[standing])]),
  ),
);

const receiptsOfSubscriptions = statesOf(
  'receipt of a subscription',
  Object.fromEntries(
    subscriptionStandings.map((standing) => [
      standing,
      at((lang, { records }) => records[lang].subscriptions[standing]),
    ]),
  ),
);

/** Every receipt, however what it is for stands. */
export const receiptStates = [...receiptsOfComments, ...receiptsOfReports, ...receiptsOfSubscriptions];
