import { paths } from '../../../src/i18n/routes.ts';
import { locales, type Localized } from '../../../src/i18n/locales.ts';
import { post, postPath } from '../content.ts';
import { at, statesOf } from './state.ts';

const path = paths(locales);

/** A news item that exists in all three languages. */
const notice: Localized = { fi: 'talousarvio-kysyttavana', sv: 'fraga-om-budgeten', en: 'ask-about-the-budget' };

/** What is a file, and the list that is always new. */
export const readingStates = [
  ...statesOf('front page', { 'as it is': at(path.home) }),
  ...statesOf('blog list', {
    'as it is': at(path.blog),
    'page 2': at((lang) => path.blogPage(lang, 2)),
    'of a year': at((lang) => path.year(lang, '2026')),
    'of a topic': at((lang) => path.topic(lang, 'palvelut')),
  }),
  ...statesOf('news', {
    list: at(path.news),
    'as it is': at((lang) => path.notice(lang, notice[lang])),
  }),
  ...statesOf('post', {
    'with comments': at((lang) => postPath[lang]),
    closed: { ...at((lang) => path.post(lang, 'kysymme-ensin')), langs: ['fi'] },
  }),
  ...statesOf('evening list', {
    'as it is': at(path.evenings),
    'of a year': at((lang) => path.eveningYear(lang, '2026')),
    'of a village': at((lang) => path.village(lang, 'rantakyla')),
  }),
  ...statesOf('evening', {
    held: at((lang) => path.evening(lang, 'rantakyla')),
    cancelled: { ...at((lang) => path.evening(lang, 'myllyoja')), langs: ['fi'] },
  }),
  ...statesOf('fixed page', {
    privacy: at((lang) => path.page(lang, 'privacy')),
    rules: at((lang) => path.page(lang, 'rules')),
    accessibility: at((lang) => path.page(lang, 'accessibility')),
  }),
  ...statesOf('no page', { '404': { ...at(() => '/no-such-page/'), langs: ['fi'], status: 404 } }),
  ...statesOf('live list', {
    'with comments': at((lang) => `/api/comments/${post}?lang=${lang}`),
    empty: at((lang) => `/api/comments/2026-06-16-kysely-kertoi?lang=${lang}`),
    '404': { ...at((lang) => `/api/comments/no-such-post?lang=${lang}`), status: 404 },
  }),
];
