import { paths } from '../../../src/i18n/routes.ts';
import { locales, type Localized } from '../../../src/i18n/locales.ts';
import { at, statesOf } from './state.ts';

const path = paths(locales);

/** A word that some text of the demo has in each language. */
const word: Localized = { fi: 'kouluista', sv: 'byakvällar', en: 'roads' };

/** What finds, follows and reads the site in other ways: search, open data, easy language. */
export const siteStates = [
  ...statesOf('search', {
    'as it is': at(path.search),
    'with results': {
      open: async (page, lang) => {
        await page.goto(`${path.search(lang)}?q=${encodeURIComponent(word[lang])}`);
        await page.locator('#results li').first().waitFor();
      },
    },
    'without results': {
      open: async (page, lang) => {
        await page.goto(`${path.search(lang)}?q=xyzzyq`);
        await page.locator('[role=status]', { hasText: 'xyzzyq' }).waitFor();
      },
    },
  }),
  ...statesOf('open data', { 'as it is': at(path.data) }),
  ...statesOf('easy language', {
    'as it is': { ...at(() => '/keskustelun-saannot/selko/'), langs: ['fi'] },
  }),
];
