import type { PromiseState } from '../../../content/promises.ts';
import type { PageMessages } from '../../page-messages.ts';

/** How many promises are in a state, as one of the counts at the top of their page. */
const counts: Readonly<Record<PromiseState, string>> = {
  done: 'gjorda',
  underway: 'på gång',
  promised: 'lovade',
  wontdo: 'förverkligas inte',
};

/** The same of one promise. */
const one: Readonly<Record<PromiseState, string>> = { ...counts, done: 'gjort', promised: 'lovat' };

export const strategy: PageMessages['strategy'] = {
  title: 'Strategi',
  all: 'Hela strategin',
  lead: 'Vart kommunen vill, hur långt vi har kommit och hur du kan påverka.',
  parts: 'Teman',
  elsewhere: 'Den här sidan finns inte på svenska. Läs den på det här språket:',

  stage: 'I vilket skede',
  stages: { preparing: 'Under beredning', consulting: 'På remiss', decided: 'Beslutat', followed: 'Följs upp' },

  goals: 'Målen och hur långt vi har kommit',
  now: 'Nu',
  target: 'Mål',
  targetBy: (year: number) => `Mål ${year}`,
  left: (amount: string) => `Till målet är det ${amount}.`,
  /** What percentages differ by. */
  points: 'procentenheter',
  reached: 'Målet är nått.',
  year: 'År',
  figure: 'Tal',
  nowOn: (day: string) => `Nu (${day})`,
  drawing: (title: string) => `Stapeldiagram: ${title}. Samma tal finns i tabellen.`,
  source: 'Källa:',

  participated: 'Så har invånarna varit med',
  kinds: { evening: 'Byakväll', post: 'Kommentarer', comment: 'Kommentar', survey: 'Enkät', feedback: 'Respons' },

  promises: {
    title: 'Ni sade, vi gjorde',
    lead: 'Allt vi har lovat på kvällar, i kommentarer och enkäter, och vad det har blivit av löftena. Också de som inte förverkligas.',
    ofPage: 'Vad vi har lovat',
    all: 'Alla löften',
    count: (state: PromiseState, n: number) => `${n} ${(n === 1 ? one : counts)[state]}`,
    made: (day: string) => `lovat ${day}`,
    since: {
      done: (day: string) => `gjort ${day}`,
      underway: (day: string) => `på gång från ${day}`,
      promised: (day: string) => `granskat ${day}`,
      wontdo: (day: string) => `beslutat ${day}`,
    },
    belongs: 'tema:',
  },
};
