import type { Messages } from '../../messages.ts';

export const blog: Messages['blog'] = {
  backToList: 'Tillbaka till listan',
  empty: 'Här finns inga inlägg ännu.',
  question: 'En fråga till dig',
  answer: 'Svara på frågan',
  elsewhere: 'Det här inlägget finns inte på svenska. Läs det på det här språket:',
};
