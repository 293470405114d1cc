import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const comments: Messages['comments'] = {
  title: 'Kommentarer',
  count: (n: number) => (n === 0 ? 'Inga kommentarer ännu.' : n === 1 ? '1 kommentar' : `${n} kommentarer`),
  fresh: 'Kommentarerna har uppdaterats.',
  edited: 'rättad',
  live: 'Kommentarerna just nu',
  liveTitle: (post: string) => `Kommentarer: ${post}`,
  backToPost: 'Tillbaka till texten',
  closed: 'Det går inte längre att kommentera det här.',
  closesAt: (moment: string) => `Du kan kommentera fram till ${moment}.`,
  write: 'Skriv en kommentar',
  reply: {
    link: 'Svara',
    title: 'Svara på kommentaren',
    quoted: 'Kommentaren du svarar på',
    to: 'svarar:',
    toGone: 'svarar på en kommentar som inte längre visas',
    list: (name: string) => `Svar till: ${name}`,
    gone: 'Kommentaren du svarade på visas inte längre. Om du skickar texten blir den en egen kommentar.',
  },
  gone: 'Den här kommentaren visas inte längre',
  official: 'Kommunens svar',
  report: 'Anmäl kommentaren',
  form: {
    name: 'Namn eller pseudonym',
    nameHint: (most: number) => `Visas tillsammans med kommentaren. Högst ${most} tecken.`,
    text: 'Kommentar',
    textHint: (most: number) => `Högst ${most.toLocaleString('sv-FI')} tecken.`,
    email: 'E-postadress',
    emailHint: 'Vi meddelar dig när kommentaren har granskats. Adressen publiceras inte.',
    readBefore: (hours: string | null) =>
      `Vi läser kommentarerna innan de publiceras${at(hours)}. Det är alltid en människa som läser.`,
    readAfter: 'Kommentaren publiceras genast. Vi läser kommentarerna och tar bort dem som bryter mot reglerna.',
    keeping: (controller: string, time: string, emailTime: string) =>
      `Personuppgiftsansvarig är ${controller}. En publicerad kommentar sparas i ${time} eller tills du tar tillbaka den. E-postadressen raderas när det har gått ${emailTime} sedan publiceringen.`,
    noSecrets:
      'Skriv inte personbeteckningar, uppgifter om hälsa eller andras kontaktuppgifter. En kommentar är inte ett invånarinitiativ.',
    send: 'Skicka kommentaren',
    errors: (most: Record<'name' | 'text' | 'email', number>) => ({
      name: { empty: 'Skriv ditt namn eller en pseudonym', long: `Namnet får ha högst ${most.name} tecken` },
      text: {
        empty: 'Skriv en kommentar',
        long: `Kommentaren får ha högst ${most.text.toLocaleString('sv-FI')} tecken`,
      },
      email: {
        format: 'Skriv e-postadressen i formen namn@exempel.fi eller lämna fältet tomt',
        long: `E-postadressen får ha högst ${most.email} tecken`,
      },
    }),
  },
};
