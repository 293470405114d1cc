import { messages } from '../../../src/participation/feedback/messages.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { paths } from '../../../src/i18n/routes.ts';
import { at, statesOf } from './state.ts';
import { submit } from './submit.ts';

const path = paths(locales);

/** Where one reaches the municipality and gives feedback, what comes of it, and where staff read it. */
export const feedbackStates = [
  ...statesOf('contact', { 'as it is': at(path.contact) }),
  ...statesOf('blog feedback', { 'as it is': at(path.blogFeedback) }),
  ...statesOf('feedback', {
    '422': {
      status: 422,
      // The question at the foot of a page, with its words opened and no answer chosen.
      async open(page, lang) {
        const { useful, send } = messages[lang].feedback;
        await page.goto(path.evenings(lang));
        await page.getByText(useful.more, { exact: true }).click();
        await page.getByRole('button', { name: send }).click();
        await page.getByRole('alert').waitFor();
      },
    },
  }),
  ...statesOf('receipt of feedback', {
    'of an answer': {
      open: (page, lang) =>
        submit(page, { action: `/api/feedback?lang=${lang}`, fields: { lang, page: path.home(lang), useful: 'yes' } }),
    },
    'of words': {
      open: (page, lang) =>
        submit(page, {
          action: `/api/feedback?lang=${lang}`,
          fields: {
            lang,
            about: 'accessibility',
            page: '',
            text: 'The map says nothing.',
            email: 'kai@asukas.example',
          },
        }),
    },
  }),
  ...statesOf(
    'desk of feedback',
    {
      list: at((lang) => `/desk/feedback/?lang=${lang}`),
      figures: at((lang) => `/desk/feedback/figures/?lang=${lang}`),
      one: {
        async open(page, lang) {
          const fields = { lang, about: 'general', text: 'Where is the key?', email: 'kai@asukas.example' };
          await submit(page, { action: `/api/feedback?lang=${lang}`, fields });
          await page.goto(`/desk/feedback/?lang=${lang}`);
          await page.locator('.queue h2 a').first().click();
          for (const summary of await page.locator('main summary').all()) await summary.click();
        },
      },
    },
    { window: 'desk' },
  ),
];
