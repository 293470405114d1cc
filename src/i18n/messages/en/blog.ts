import type { Messages } from '../../messages.ts';

export const blog: Messages['blog'] = {
  backToList: 'Back to the list',
  empty: 'There are no posts here yet.',
  question: 'A question for you',
  answer: 'Answer the question',
  elsewhere: 'This post is not available in English. Read it in this language:',
};
