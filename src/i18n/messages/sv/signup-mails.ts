import type { signupMails as fi } from '../fi/signup-mails.ts';

const seats = (n: number) => (n === 1 ? '1 plats' : `${n} platser`);

export const signupMails: typeof fi = {
  subject: (act: string, title: string, day: string) => `${act}: ${title} ${day}`,
  openReceipt: 'Se, ändra eller avboka anmälan',
  when: (span: string) => `Tid: ${span}`,
  where: (place: string) => `Plats: ${place}`,
  seats: (n: number) => `Ni har ${seats(n)}.`,
  waitingFor: (n: number) => `Ni väntar ännu på ${seats(n)}. De platser ni har fått behåller ni.`,
  place: (n: number) =>
    `Du är nummer ${n} på väntelistan. Platserna ges i den ordningen, och vi meddelar när en blir ledig.`,
  offer: (n: number, moment: string) =>
    `${n === 1 ? '1 plats är ledig' : `${n} platser är lediga`}, färre än ni bad om. Svara på kvittot senast ${moment} om ni tar dem. Efter det går platserna till andra.`,
  confirmed: { act: 'Anmälan bekräftad', text: 'Välkommen. Din anmälan är bekräftad.' },
  waiting: {
    act: 'Du är på väntelistan',
    text: 'Vi har fått din anmälan. Kvällen är fullbokad, så du är på väntelistan.',
  },
  held: {
    act: 'Anmälan mottagen',
    text: 'En människa granskar din anmälan innan den får plats. Resultatet syns på kvittot.',
  },
  offered: { act: 'Ni erbjuds plats', text: 'Platser har blivit lediga, och vi erbjuder dem åt er.' },
  promoted: { act: 'En plats har blivit ledig', text: 'En plats har blivit ledig, och nu är den er.' },
  lapsed: {
    act: 'Erbjudandet har gått ut',
    text: 'Platsen som erbjöds gick till andra. Du behåller ditt nummer och får platser genast när tillräckligt många blir lediga.',
  },
  changed: { act: 'Anmälan ändrad', text: 'Din anmälan har ändrats.' },
  cancelled: {
    act: 'Anmälan avbokad',
    text: 'Din anmälan är avbokad. Du behöver inte göra något mer.',
  },
  toCheck: {
    subject: 'En anmälan väntar på granskning',
    text: 'Minst en anmälan till en byakväll väntar på att någon ser efter om den är skickad av en människa. Innan dess har den ingen plats.',
    open: 'Öppna skrivbordet',
  },
  reminder: {
    act: 'I morgon',
    text: 'Vi ses i morgon. Om du inte kan komma, avboka din anmälan så att någon på väntelistan kommer med.',
  },
  moved: {
    act: 'Ny tidpunkt',
    text: 'Kvällens tid har ändrats. Din anmälan gäller fortfarande. Om den nya tiden inte passar kan du avboka på kvittot.',
  },
  elsewhere: {
    act: 'Ny plats',
    text: 'Kvällens plats har ändrats. Din anmälan gäller. Om den nya platsen inte passar kan du avboka på kvittot.',
  },
  movedElsewhere: {
    act: 'Ny tid och plats',
    text: 'Kvällens tid och plats har ändrats. Din anmälan gäller. Om de inte passar kan du avboka på kvittot.',
  },
  eveningCancelled: { act: 'Inställt', text: 'Kvällen är inställd. Du behöver inte göra något.' },
  thanks: {
    act: 'Tack',
    text: 'Tack för att du anmälde dig. På kvällens sida samlar vi vad vi fick höra och vad kommunen lovade.',
    link: 'Vad vi fick höra',
  },
};
