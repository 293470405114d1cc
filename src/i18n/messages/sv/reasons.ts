import type { Messages } from '../../messages.ts';

export const reasons: Messages['reasons'] = {
  rules: 'Kommentaren följer inte diskussionsreglerna',
  unlawful: 'Innehållet strider mot lagen',
  insult: 'Kommentaren kränker en annan människa eller en grupp',
  personalData: 'Kommentaren innehåller någons personuppgifter',
  offTopic: 'Kommentaren hör inte till ämnet för diskussionen',
  advertising: 'Kommentaren är reklam',
  duplicate: 'Samma kommentar har redan publicerats',
};
