import type { PromiseState } from '../../../content/promises.ts';

/** How many promises are in a state, as one of the counts at the top of their page. */
const counts: Readonly<Record<PromiseState, string>> = {
  done: 'tehty',
  underway: 'työn alla',
  promised: 'luvattu',
  wontdo: 'ei toteudu',
};

export const strategy = {
  title: 'Strategia',
  all: 'Koko strategia',
  lead: 'Mihin kunta pyrkii, missä mennään ja miten voit vaikuttaa.',
  parts: 'Teemat',
  elsewhere: 'Tätä sivua ei ole suomeksi. Lue se tällä kielellä:',

  stage: 'Missä vaiheessa',
  stages: { preparing: 'Valmistelussa', consulting: 'Lausunnolla', decided: 'Päätetty', followed: 'Seurannassa' },

  goals: 'Tavoitteet ja missä mennään',
  now: 'Nyt',
  target: 'Tavoite',
  targetBy: (year: number) => `Tavoite ${year}`,
  left: (amount: string) => `Tavoitteeseen on matkaa ${amount}.`,
  /** What percentages differ by. */
  points: 'prosenttiyksikköä',
  reached: 'Tavoite on saavutettu.',
  year: 'Vuosi',
  figure: 'Luku',
  nowOn: (day: string) => `Nyt (${day})`,
  drawing: (title: string) => `Pylväskuvio: ${title}. Samat luvut ovat taulukossa.`,
  source: 'Lähde:',

  participated: 'Näin asukkaat ovat olleet mukana',
  kinds: { evening: 'Kyläilta', post: 'Kommentit', comment: 'Kommentti', survey: 'Kysely', feedback: 'Palaute' },

  promises: {
    title: 'Te sanoitte, me teimme',
    lead: 'Kaikki, mitä olemme illoissa, kommenteissa ja kyselyissä luvanneet, ja mitä lupauksista on tullut. Myös ne, jotka eivät toteudu.',
    ofPage: 'Mitä olemme luvanneet',
    all: 'Kaikki lupaukset',
    count: (state: PromiseState, n: number) => `${n} ${counts[state]}`,
    made: (day: string) => `luvattu ${day}`,
    since: {
      done: (day: string) => `tehty ${day}`,
      underway: (day: string) => `työn alla ${day} alkaen`,
      promised: (day: string) => `tarkistettu ${day}`,
      wontdo: (day: string) => `päätetty ${day}`,
    },
    belongs: 'teema:',
  },
};
