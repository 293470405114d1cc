import type { Messages } from '../../messages.ts';

export const report: Messages['report'] = {
  title: 'Anmäl kommentaren',
  titleOf: 'Kvitto på din anmälan',
  quoted: 'Kommentaren du anmäler',
  lead: 'Vi läser kommentaren på nytt och beslutar om den får vara kvar. Skribenten får inte veta vem som gjorde anmälan.',
  criticism: 'Det är tillåtet att vara av annan åsikt: kritik är inget skäl att ta bort en kommentar.',
  reasons: {
    insult: 'Den kränker en annan människa eller en grupp',
    unlawful: 'Innehållet strider mot lagen',
    personalData: 'Den innehåller någons personuppgifter',
    advertising: 'Den är reklam',
    offTopic: 'Den hör inte till ämnet för diskussionen',
    other: 'Något annat',
  },
  form: {
    reason: 'Vad är fel med kommentaren?',
    text: 'Berätta närmare',
    textHint: (most: number) => `Högst ${most.toLocaleString('sv-FI')} tecken.`,
    email: 'E-postadress',
    emailHint: 'Vi meddelar dig vad vi beslutar. Adressen publiceras inte.',
    keeping: (controller: string, time: string) =>
      `Personuppgiftsansvarig är ${controller}. Anmälan och adressen raderas när det har gått ${time} sedan beslutet.`,
    send: 'Skicka anmälan',
    errors: (most: Record<'text' | 'email', number>) => ({
      reason: { empty: 'Välj vad som är fel med kommentaren', format: 'Välj en orsak i listan' },
      text: { long: `Texten får ha högst ${most.text.toLocaleString('sv-FI')} tecken` },
      email: {
        format: 'Skriv e-postadressen i formen namn@exempel.fi eller lämna fältet tomt',
        long: `E-postadressen får ha högst ${most.email} tecken`,
      },
    }),
  },
  status: {
    open: 'Tack, vi har fått din anmälan',
    kept: 'Kommentaren får vara kvar på sidan',
    removed: 'Kommentaren har tagits bort från sidan',
    gone: 'Kommentaren finns inte längre på sidan',
    withdrawn: 'Du har tagit tillbaka din anmälan',
  },
  next: {
    open: 'En människa läser kommentaren på nytt. Beslutet kommer på den här sidan.',
    kept: 'Vi har läst kommentaren. Den följer diskussionsreglerna.',
    removed: 'Vi har läst kommentaren och tagit bort den.',
    gone: 'Skribenten tog tillbaka kommentaren, eller så gick dess förvaringstid ut.',
    withdrawn: 'Anmälan behandlas inte.',
  },
  why: 'Motivering',
  told: 'Du får beslutet också per e-post.',
  disagree: (contact: string) => `Om du inte håller med kan du kontakta oss: ${contact}. Uppge referensnumret.`,
  yours: 'Det här anmälde du',
  withdraw: 'Ta tillbaka anmälan',
  withdrawYes: 'Ta tillbaka anmälan för gott',
  withdrawAsk: 'Du kan inte ångra dig efteråt.',
  closed: 'Anmälan har redan behandlats eller tagits tillbaka.',
};
