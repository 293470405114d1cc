import type { Messages } from '../../messages.ts';

export const subscriptions: Messages['subscriptions'] = {
  title: 'Nya inlägg till din e-post',
  promise: 'När det finns nytt på bloggen får du ett meddelande på morgonen. Du kan sluta när du vill.',
  form: {
    email: 'E-postadress',
    emailHint: 'Först får du ett meddelande där du bekräftar prenumerationen.',
    keeping: (controller: string, time: string) =>
      `Personuppgiftsansvarig är ${controller}. Adressen sparas tills du avslutar prenumerationen. Om den inte bekräftas raderas adressen efter ${time}.`,
    send: 'Prenumerera på inläggen',
    errors: (most: Record<'email', number>) => ({
      email: {
        empty: 'Skriv en e-postadress',
        format: 'Skriv e-postadressen i formen namn@exempel.fi',
        long: `E-postadressen får ha högst ${most.email} tecken`,
      },
    }),
  },
  receipt: {
    title: 'Kvitto på din prenumeration',
    about: 'Prenumeration',
    status: {
      held: 'En tryckning till',
      asked: 'Bekräfta prenumerationen i din e-post',
      proven: 'Bekräfta prenumerationen',
      confirmed: 'Prenumerationen gäller',
    },
    next: {
      held: (email: string) => `Tryck på knappen, så skickar vi ett bekräftelsemeddelande till ${email}.`,
      asked: (email: string) =>
        `Vi har skickat ett meddelande till ${email}. Öppna länken i det. Därefter får du veta när det finns nya inlägg.`,
      proven: (email: string) => `Vill du få besked om nya inlägg till ${email}?`,
      confirmed: (email: string) =>
        `När det finns nytt på bloggen skickar vi på morgonen ett meddelande till ${email}. Adressen sparas tills du avslutar prenumerationen.`,
    },
    confirm: 'Bekräfta prenumerationen',
    send: 'Skicka bekräftelsemeddelandet',
    noMail: 'Kom det inget meddelande?',
    noMailText: 'Titta också i skräpposten och kontrollera att adressen är rätt. Meddelandet kan dröja några minuter.',
    sendAgain: 'Skicka meddelandet på nytt',
    cancel: 'Ta tillbaka prenumerationen',
    end: 'Avsluta prenumerationen',
    endText: 'Din adress raderas genast.',
  },
  ended: {
    title: 'Prenumerationen gäller inte',
    text: 'Prenumerationen har avslutats eller bekräftades inte i tid. Din adress har raderats, och vi skickar inga meddelanden till dig.',
  },
  mail: {
    confirm: {
      subject: 'Bekräfta din prenumeration',
      text: 'Med den här adressen har någon beställt besked om nya blogginlägg. Prenumerationen börjar när du bekräftar den.',
      link: 'Bekräfta prenumerationen',
      ignore: 'Om du inte har beställt något behöver du inte göra någonting. Din adress raderas av sig själv.',
    },
    already: {
      subject: 'Din prenumeration gäller redan',
      text: 'Med den här adressen har någon beställt besked om nya blogginlägg, men du får redan sådana. Ingenting har ändrats.',
      link: 'Se eller avsluta prenumerationen',
    },
  },
  digest: {
    one: (title: string) => `Nytt inlägg: ${title}`,
    many: (n: number) => (n === 1 ? 'Nytt inlägg på bloggen' : `${n} nya inlägg på bloggen`),
    lead: 'Det finns nytt på bloggen. Läs, och berätta vad du tänker.',
    elsewhere: (language: string) => `Inlägget är ${language}.`,
    language: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    end: 'Avsluta prenumerationen',
  },
};
