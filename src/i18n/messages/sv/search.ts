import type { PageMessages } from '../../page-messages.ts';

export const search: PageMessages['search'] = {
  title: 'Sök',
  label: 'Vad letar du efter?',
  hint: 'Ett ord räcker. Sökningen hittar också ordets andra former.',
  button: 'Sök',
  results: 'Sökresultat',
  searching: 'Söker…',
  /** The script fills in the reader's words and the count. */
  foundOne: 'Sökningen ”{words}” gav en sida.',
  found: 'Sökningen ”{words}” gav {count} sidor.',
  none: 'Sökningen ”{words}” gav inget. Prova ett annat ord eller bläddra bland innehållet nedan.',
  more: 'Visa fler resultat',
  failed: 'Sökningen fungerar inte just nu. Allt innehåll finns nedan enligt ämne och år.',
  noScript: 'Sökningen behöver JavaScript. Utan det hittar du allt innehåll nedan enligt ämne och år.',
  contents: 'Allt innehåll',
  evenings: 'Byakvällar per år',
  villages: 'Byakvällar per plats',
  posts: 'Inlägg per år',
  topics: 'Inlägg per ämne',
  strategy: 'Planer och löften',
  promises: 'Ni sade, vi gjorde',
  other: 'Andra sidor',
};
