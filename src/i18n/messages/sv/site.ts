import type { Messages } from '../../messages.ts';

export const site: Messages['site'] = {
  skip: 'Gå till innehållet',
  languages: 'Språk',
  home: 'Startsida',
  main: 'Huvudmeny',
  blog: 'Kommundirektörens blogg',
  rules: 'Diskussionsregler',
  privacy: 'Dataskyddsbeskrivning',
  accessibility: 'Tillgänglighetsutlåtande',
  contact: 'Kontakta oss',
  phone: 'Telefon',
  latest: 'De senaste inläggen',
  allPosts: 'Alla inlägg',
  news: 'Aktuellt',
  allNews: 'Alla nyheter',
  noCookies: 'Inga kakor, ingen spårning, inga användarkonton.',
  staff: 'För personalen',
  updated: 'Uppdaterad',
  notFoundTitle: 'Sidan finns inte',
  notFoundText: 'Adressen kan vara felskriven, eller så har sidan tagits bort.',
};
