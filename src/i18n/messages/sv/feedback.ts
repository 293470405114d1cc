import type { feedback as fi } from '../fi/feedback.ts';

export const feedback: typeof fi = {
  useful: { question: 'Hade du nytta av sidan?', yes: 'Ja', no: 'Nej', more: 'Berätta mer' },
  titles: {
    page: 'Respons på sidan',
    blog: 'Respons på bloggen',
    accessibility: 'Respons om tillgängligheten',
    general: 'Ge respons',
  },
  leads: {
    page: 'Berätta vad som saknades eller vad som var bra.',
    blog: 'Bloggen är till för samtal. Berätta hur den och kommundirektörens del i samtalet fungerar.',
    accessibility:
      'Om något inte fungerar för dig eller ditt hjälpmedel vill vi veta det. Vi frågar inte efter ditt namn. Vi svarar inom två veckor.',
    general: 'Ett tack, en kritisk synpunkt, en fråga eller en idé: vi läser allt. Responsen publiceras inte.',
  },
  scale: {
    question: 'Hur väl lyssnar och svarar kommundirektören i bloggen?',
    steps: ['Dåligt', 'Ganska dåligt', 'Mittemellan', 'Ganska bra', 'Bra'],
  },
  page: 'Vilken sida eller vilket ställe gäller responsen?',
  pageHint: 'Det räcker med sidans adress eller namn.',
  texts: {
    page: 'Vad vill du berätta?',
    blog: 'Vad borde göras annorlunda i bloggen eller samtalet?',
    accessibility: 'Vad fungerade inte?',
    general: 'Din respons',
  },
  textHint: (most: number) => `Högst ${most.toLocaleString('sv-FI')} tecken.`,
  email: 'E-post, om du vill ha svar',
  emailHint: 'Vi använder adressen bara för att svara.',
  keeping: (controller: string, time: string, emailTime: string) =>
    `Personuppgiftsansvarig är ${controller}. Responsen raderas ${time} efter att den skickades och e-postadressen ${emailTime} efter det.`,
  noSecrets: 'Skriv inga personbeteckningar eller uppgifter om hälsa.',
  send: 'Skicka responsen',
  errors: (most: Record<'page' | 'text' | 'email', number>) => ({
    about: { format: 'Vi känner inte till det som responsen gäller' },
    useful: { empty: 'Välj ja eller nej', format: 'Välj ja eller nej' },
    scale: { empty: 'Välj ett av de fem alternativen', format: 'Välj ett av de fem alternativen' },
    page: {
      format: 'Skriv sidans adress så att den börjar med ett snedstreck',
      long: `Sidans adress får ha högst ${most.page} tecken`,
    },
    text: {
      empty: 'Skriv din respons',
      long: `Responsen får ha högst ${most.text.toLocaleString('sv-FI')} tecken`,
    },
    email: {
      format: 'Skriv e-postadressen i formen namn@exempel.fi eller lämna fältet tomt',
      long: `E-postadressen får ha högst ${most.email} tecken`,
    },
  }),
};
