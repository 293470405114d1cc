import type { activity as fi } from '../fi/activity.ts';

export const activity: typeof fi = {
  title: 'Drift',
  intro:
    'Hur webbplatsen sköter sig själv: schemalagda körningar, meddelanden och vad varje del har gjort. Siffrorna innehåller inga uppgifter om någon.',
  running: 'Allt fungerar.',
  standing: 'Något har stannat. Se nedan vad.',
  health: 'Samma sak för program',
  scheduled: {
    title: 'Schemalagda körningar',
    name: 'Körning',
    ran: 'Senast klar',
    failed: 'Senast avbruten',
    state: 'Läge',
    runs: 'i gång',
    still: 'har stannat',
    never: 'inte en enda gång än',
  },
  mail: {
    title: 'Meddelanden',
    waiting: (n) =>
      n === 0
        ? 'Inga meddelanden väntar på att skickas.'
        : n === 1
          ? '1 meddelande väntar på att skickas.'
          : `${n} meddelanden väntar på att skickas.`,
    oldest: (moment) => `Det äldsta skrevs ${moment}.`,
    stuck: 'Meddelandena går inte i väg. Kontrollera om e-postservern svarar.',
    link: 'Meddelanden som inte har skickats',
  },
  acts: {
    title: 'Vad som har gjorts',
    hint: 'Det som skickas räknas genast, det som läses ungefär en gång i minuten. Siffrorna sparas i 90 dagar.',
    what: 'Del',
    today: 'I dag',
    yesterday: 'I går',
    week: '7 dagar',
    month: '30 dagar',
    none: 'Inget har räknats än.',
    done: { read: 'lästa', send: 'skickade', run: 'körda' },
    refused: 'togs inte emot',
    failed: 'misslyckades',
  },
  functions: {
    comments: 'Kommentarer',
    reports: 'Anmälningar av kommentarer',
    signups: 'Anmälningar till kvällar',
    subscriptions: 'Prenumerationer',
    feedback: 'Respons',
    notices: 'Meddelanden på sidorna',
    receipt: 'Kvitton',
    desk: 'Moderering',
    health: 'Driftkontroll',
  },
  schedules: {
    outbox: {
      name: 'Sändningen av meddelanden',
      still: 'Inga meddelanden går ut, och ändringar i kvällar blir oberättade.',
    },
    rebuild: {
      name: 'Uppdateringen av sidorna',
      still: 'Publicerade och borttagna kommentarer byts inte ut på sidorna.',
    },
    watch: { name: 'Övervakningen', still: 'Ingen får veta om något annat stannar.' },
    expire: { name: 'Nattens städning', still: 'Föråldrat tas inte bort, och den nya dagens inlägg publiceras inte.' },
    digest: { name: 'Meddelanden om nya inlägg', still: 'Prenumeranterna får inte veta om nya inlägg.' },
    mail: { name: 'E-posten', still: 'Meddelandena väntar och går ut när e-postservern svarar igen.' },
  },
  alarm: {
    stillSubject: (what) => `Har stannat: ${what}`,
    still: (what, since) => `${what} har stannat. Senast fungerade allt ${since}.`,
    overSubject: (what) => `Fungerar igen: ${what}`,
    over: (what, since, until) =>
      `${what} fungerar igen. Stoppet började ${since}, och vi märkte ${until} att det var över.`,
    link: 'Öppna Drift',
  },
};
