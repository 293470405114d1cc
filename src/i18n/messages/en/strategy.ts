import type { PromiseState } from '../../../content/promises.ts';
import type { PageMessages } from '../../page-messages.ts';

/** How many promises are in a state, as one of the counts at the top of their page. */
const counts: Readonly<Record<PromiseState, string>> = {
  done: 'done',
  underway: 'under way',
  promised: 'promised',
  wontdo: 'will not be done',
};

export const strategy: PageMessages['strategy'] = {
  title: 'Strategy',
  all: 'The whole strategy',
  lead: 'Where the municipality is heading, how far it has come, and how you can have a say.',
  parts: 'Themes',
  elsewhere: 'This page is not available in English. Read it in this language:',

  stage: 'Stage',
  stages: {
    preparing: 'In preparation',
    consulting: 'Out for consultation',
    decided: 'Decided',
    followed: 'Being followed up',
  },

  goals: 'Goals and where they stand',
  now: 'Now',
  target: 'Target',
  targetBy: (year: number) => `Target ${year}`,
  left: (amount: string) => `There is ${amount} to go.`,
  /** What percentages differ by. */
  points: 'percentage points',
  reached: 'The target has been reached.',
  year: 'Year',
  figure: 'Figure',
  nowOn: (day: string) => `Now (${day})`,
  drawing: (title: string) => `Column chart: ${title}. The same figures are in the table.`,
  source: 'Source:',

  participated: 'How residents have taken part',
  kinds: { evening: 'Village evening', post: 'Comments', comment: 'Comment', survey: 'Survey', feedback: 'Feedback' },

  promises: {
    title: 'You said, we did',
    lead: 'Everything we have promised at evenings, in comments and in surveys, and what has become of it. The promises we will not keep are here too.',
    ofPage: 'What we have promised',
    all: 'All promises',
    count: (state: PromiseState, n: number) => `${n} ${counts[state]}`,
    made: (day: string) => `promised ${day}`,
    since: {
      done: (day: string) => `done ${day}`,
      underway: (day: string) => `under way since ${day}`,
      promised: (day: string) => `reviewed ${day}`,
      wontdo: (day: string) => `decided ${day}`,
    },
    belongs: 'theme:',
  },
};
