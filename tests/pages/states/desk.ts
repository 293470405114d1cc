import type { Page } from '@playwright/test';
import { messages } from '../../../src/staff/messages.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { at, statesOf, type World } from './state.ts';
import { submit } from './submit.ts';

const desk = (query = '') => at((lang) => `/desk/?lang=${lang}${query}`);

/** What moderators see. */
export const deskStates = statesOf(
  'desk',
  {
    waiting: desk(),
    published: desk('&list=published'),
    closed: desk('&list=closed'),
    mail: desk('&list=mail'),
    log: desk('&list=log'),
    activity: at((lang) => `/desk/activity/?lang=${lang}`),
    filtered: desk('&list=published&language=sv'),
    'one comment': at((lang, { records }) => `/desk/?lang=${lang}&find=${records[lang].comments.replied.id}`),
    'something done': desk('&done=publish'),
    'nothing found': desk('&find=no-such-comment'),
    '403': {
      status: 403,
      open: (page, lang, { site }) =>
        submit(page, { from: 'about:blank', action: `${site.url}/desk/?lang=${lang}`, fields: { action: 'publish' } }),
    },
    '404': { ...at((lang) => `/desk/nowhere/?lang=${lang}`), status: 404 },
    '409': {
      status: 409,
      open: (page, lang, { records }) =>
        submit(page, {
          action: `/desk/?lang=${lang}`,
          fields: {
            action: 'refuse',
            id: records[lang].comments.pending.id,
            version: '0',
            reason: 'offTopic',
            note: 'Kept',
          },
        }),
    },
    '422': {
      status: 422,
      open: (page, lang, { records }) =>
        submit(page, {
          action: `/desk/?lang=${lang}`,
          fields: { action: 'refuse', id: records[lang].comments.pending.id, note: 'x'.repeat(1_001) },
        }),
    },
    '503': {
      status: 503,
      async open(page, lang, { store }) {
        await store.off();
        await page.goto(`/desk/?lang=${lang}`);
        await store.on();
      },
    },
  },
  { window: 'desk' },
);

async function codeStep(page: Page, lang: Locale, { store }: World): Promise<void> {
  await store.forgetLimits();
  await page.goto(`/desk/?lang=${lang}`);
  await page.getByLabel(messages[lang].desk.email).fill('nobody@kylailta.example');
  await page.getByRole('button', { name: messages[lang].desk.sendCode }).click();
  await page.getByLabel(messages[lang].desk.code).waitFor();
}

/** The way in, for a window without a session. */
export const signInStates = statesOf(
  'sign-in',
  {
    'as it is': desk(),
    'no address': {
      status: 422,
      async open(page, lang) {
        await page.goto(`/desk/?lang=${lang}`);
        await page.getByRole('button', { name: messages[lang].desk.sendCode }).click();
        await page.getByText(messages[lang].desk.errors.email.empty).first().waitFor();
      },
    },
    code: { open: codeStep },
    'wrong code': {
      status: 422,
      async open(page, lang, world) {
        await codeStep(page, lang, world);
        await page.getByLabel(messages[lang].desk.code).fill('000000');
        await page.getByRole('button', { name: messages[lang].desk.enter, exact: true }).click();
        await page.getByText(messages[lang].desk.errors.code.format).first().waitFor();
      },
    },
  },
  { window: 'stranger' },
);
