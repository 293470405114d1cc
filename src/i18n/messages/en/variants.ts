import type { PageMessages } from '../../page-messages.ts';

export const variants: PageMessages['variants'] = {
  easy: 'Easy language',
  easyTitle: (title: string) => `${title} in easy language`,
  readEasy: 'Read this in easy language',
  readPlain: 'Read the same in standard language',
};
