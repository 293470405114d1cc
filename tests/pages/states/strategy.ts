import { locales, type Localized } from '../../../src/i18n/locales.ts';
import { paths } from '../../../src/i18n/routes.ts';
import { at, statesOf } from './state.ts';

const path = paths(locales);

/** A theme that exists in all three languages. */
const theme: Localized = { fi: 'turvallinen-matka', sv: 'trygg-vag', en: 'safe-way' };

/** The strategy and the promises. */
export const strategyStates = [
  ...statesOf('strategy', {
    tree: at(path.strategy),
    'as it is': at((lang) => path.strategyPage(lang, theme[lang])),
    'with a question': { ...at((lang) => path.strategyPage(lang, 'palvelut-lahella')), langs: ['fi'] },
  }),
  ...statesOf('promises', { 'as it is': at(path.promises) }),
];
