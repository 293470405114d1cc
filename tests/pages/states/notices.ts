import { paths } from '../../../src/i18n/routes.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { at, statesOf } from './state.ts';
import { submit } from './submit.ts';

/** A notice as staff write it: in force from now, until the end of the next year. */
const written = {
  severity: 'urgent',
  'title-fi': 'Vettä ei saa juoda Rantakylässä',
  'text-fi': 'Keitä vesi ennen kuin juot sitä. Kerromme lisää klo 15.',
  'title-sv': 'Drick inte vattnet i Strandbyn',
  from: '',
  until: `31.12.${new Date().getUTCFullYear()} klo 23.00`,
};

const noticePages = [
  ...statesOf('live notices', { 'as it is': at((lang) => `/api/notices?lang=${lang}`) }),
  ...statesOf('ledger', { 'as it is': at(paths(locales).ledger) }),
  ...statesOf(
    'desk of notices',
    {
      list: at((lang) => `/desk/notices/?lang=${lang}`),
      preview: {
        open: (page, lang) =>
          submit(page, { action: `/desk/notices/new/?lang=${lang}`, fields: { ...written, action: 'preview' } }),
      },
      '422': {
        status: 422,
        open: (page, lang) =>
          submit(page, { action: `/desk/notices/new/?lang=${lang}`, fields: { action: 'preview', until: 'now' } }),
      },
    },
    { window: 'desk' },
  ),
];

const personPages = statesOf(
  'desk of a person',
  {
    'as it is': at((lang) => `/desk/person/?lang=${lang}`),
    found: {
      open: (page, lang, { records }) =>
        submit(page, {
          action: `/desk/person/?lang=${lang}`,
          fields: { action: 'find', who: records[lang].comments.published.receipt },
        }),
    },
    'about to erase': {
      open: (page, lang, { records }) =>
        submit(page, {
          action: `/desk/person/?lang=${lang}`,
          fields: { action: 'erase', who: records[lang].comments.published.receipt },
        }),
    },
  },
  { window: 'desk' },
);

/** Notices on every page and at the desk, a person's data, and how much was erased. */
export const noticeStates = [...noticePages, ...personPages];
