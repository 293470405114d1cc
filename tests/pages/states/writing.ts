import { locales, type Localized } from '../../../src/i18n/locales.ts';
import { paths } from '../../../src/i18n/routes.ts';
import { at, statesOf } from './state.ts';

const path = paths(locales);

/** A post with a timeline, a plot, a file, its question, a quotation and a contact; in all three languages. */
const post: Localized = {
  fi: 'palaute-saa-vastauksen',
  sv: 'responsen-far-svar',
  en: 'feedback-gets-an-answer',
};

/** Texts with what writers use besides Markdown; a gallery and a video are on the page of the evening that was held. */
export const writingStates = statesOf('components', {
  'in a post': at((lang) => path.post(lang, post[lang])),
  'a figure': { ...at((lang) => path.post(lang, 'koulun-risteys')), langs: ['fi'] },
});
