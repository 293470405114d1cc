import type { PageMessages } from '../../page-messages.ts';

export const variants: PageMessages['variants'] = {
  easy: 'Lätt språk',
  easyTitle: (title: string) => `${title} på lätt språk`,
  readEasy: 'Läs det här på lätt språk',
  readPlain: 'Läs samma sak på allmänspråk',
};
