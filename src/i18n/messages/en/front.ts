import type { PageMessages } from '../../page-messages.ts';

export const front: PageMessages['front'] = {
  openNow: 'Have your say now',
  count: (things: number) => (things === 1 ? 'One thing awaits your word now' : `${things} things await your word now`),
  kinds: { evening: 'Village evening', strategy: 'Plan', question: 'Question' },
  until: 'Open until',
  kept: 'You said, we did',
  allPromises: 'All promises',
};
