import type { signups as fi } from '../fi/signups.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`);
const seats = (n: number) => (n === 1 ? '1 plats' : `${n} platser`);

export const signups: typeof fi = {
  title: 'Anmälan',
  evening: 'Kväll',
  people,
  seats,
  places: {
    unlimited: 'Alla ryms med.',
    left: (n: number, capacity: number) => `Platser kvar: ${n}/${capacity}.`,
    full: 'Evenemanget är fullbokat. Du anmäler dig till väntelistan.',
    fullClosed: 'Evenemanget är fullbokat.',
    comingWaiting: (coming: number, waiting: number) =>
      `${people(coming)} kommer${waiting > 0 ? `, ${waiting} på väntelistan` : ''}.`,
    live: 'Platserna och formuläret just nu',
    fresh: 'Uppgifterna om platser har uppdaterats.',
  },
  open: {
    until: (moment: string) => `Du kan anmäla dig fram till ${moment}.`,
    early: (moment: string) => `Anmälan öppnar ${moment}.`,
    closed: (moment: string) => `Anmälan stängde ${moment}.`,
    started: (moment: string) => `Kvällen började ${moment} och det går inte längre att anmäla sig.`,
    cancelled: 'Kvällen är inställd och det går inte att anmäla sig.',
    phone: (phone: string) => `Du kan också anmäla dig, ändra och avboka per telefon: ${phone}.`,
  },
  form: {
    name: 'Namn',
    nameHint: (most: number) => `Syns bara för arrangörerna. Högst ${most} tecken.`,
    party: 'Hur många kommer ni?',
    partyHint: 'Räkna med dig själv.',
    atLeast: 'Om platserna inte räcker till alla, hur många kommer ni minst?',
    atLeastHint: 'Ni får platser när så här många är lediga. Ni väntar på resten utan att ge upp dem ni har fått.',
    all: 'Vi kommer bara alla tillsammans',
    email: 'E-postadress',
    emailHint: 'Du får en bekräftelse, en påminnelse och besked om en plats blir ledig eller tiden ändras.',
    phone: 'Telefonnummer',
    phoneHint: 'Vi ringer om något ändras och du inte har e-post.',
    needs: 'Vad behöver vi ordna för dig?',
    needsHint: (most: number) =>
      `Till exempel en tillgänglig rutt eller tolkning. Berätta bara vad vi ska ordna – ingen diagnos. Högst ${most} tecken.`,
    needsConsent: (time: string) =>
      `Jag samtycker till att kommunen behandlar mina behov inför kvällen. Texten lagras krypterad och raderas ${time} efter kvällen.`,
    keeping: (controller: string, time: string) =>
      `Personuppgiftsansvarig är ${controller}. Anmälan raderas ${time} efter kvällen.`,
    noSecrets: 'Skriv inte någon personbeteckning.',
    send: 'Skicka anmälan',
    errors: (most: Record<'name' | 'email' | 'phone' | 'needs' | 'party', number>) => ({
      name: { empty: 'Skriv ditt namn', long: `Namnet får ha högst ${most.name} tecken` },
      party: { empty: 'Berätta hur många ni är', format: `Välj hur många ni är: 1–${most.party}` },
      atLeast: { format: 'Välj ett minsta antal som är högst hela sällskapet' },
      email: {
        format: 'Skriv e-postadressen i formen namn@exempel.fi eller lämna fältet tomt',
        long: `E-postadressen får ha högst ${most.email} tecken`,
      },
      phone: {
        format: 'Skriv telefonnumret med siffror eller lämna fältet tomt',
        long: `Telefonnumret får ha högst ${most.phone} tecken`,
      },
      needs: { long: `Texten får ha högst ${most.needs} tecken` },
      needsConsent: { empty: 'Kryssa för samtycket om du berättar om dina behov, eller töm texten' },
    }),
    noGrowth: 'Anmälan har stängt, så sällskapet kan bara bli mindre',
  },
  receipt: {
    title: 'Kvitto på din anmälan',
    status: {
      confirmed: 'Välkommen, din anmälan är bekräftad',
      waiting: 'Du är på väntelistan',
      offered: 'Ni erbjuds plats',
      held: 'Din anmälan väntar på granskning',
      cancelled: 'Anmälan är avbokad',
      eveningCancelled: 'Kvällen är inställd',
      over: 'Kvällen har hållits',
    },
    confirmed: (n: number) => `Ni har ${seats(n)}.`,
    waitingFor: (n: number) => `Ni väntar ännu på ${seats(n)}. De platser ni har fått behåller ni.`,
    place: (n: number) => `Du är nummer ${n} på väntelistan. Platserna ges i den ordningen.`,
    aside:
      'Platsen som erbjöds gick till andra. Du behåller ditt nummer och får platser genast när tillräckligt många blir lediga.',
    offer: (n: number, of: number, moment: string) =>
      `${n === 1 ? '1 plats är ledig' : `${n} platser är lediga`}, ni bad om ${of}. Svara senast ${moment}. Efter det går platserna till andra.`,
    accept: (n: number) => `Vi tar ${seats(n)}`,
    decline: 'Vi tar dem inte utan väntar',
    held: 'En människa granskar anmälan innan den får plats. Resultatet syns på den här sidan.',
    told: 'Vi meddelar ändringar per e-post.',
    noEmail:
      'Du uppgav ingen e-postadress. Titta på den här sidan om en plats har blivit ledig eller något har ändrats.',
    phoned: 'Vi kan också ringa till numret du uppgav.',
    call: (phone: string) => `Du kan också fråga per telefon: ${phone}.`,
    cancelledText: 'Om ni hade platser är de nu lediga för andra.',
    movedText: (moment: string) => `Tiden har ändrats. Kvällen skulle ha börjat ${moment}.`,
    overText: 'Tack för att du anmälde dig. På kvällens sida ser du vad vi fick höra.',
    when: 'När',
    where: 'Var',
    party: 'Sällskap',
    needsTold: 'Behov',
    needsKept: (day: string) =>
      `Du har berättat om dina behov. De syns bara för arrangörerna och raderas senast ${day}.`,
    calendar: 'Lägg till i kalendern',
    change: 'Ändra anmälan',
    needsNew: 'En ny text ersätter den tidigare. Ett tomt fält lämnar den tidigare i kraft.',
    removeNeeds: 'Radera behoven som jag har berättat om',
    save: 'Spara ändringarna',
    cancel: 'Avboka anmälan',
    cancelAsk: 'Avbokas hela sällskapets anmälan? Ni får inte tillbaka platserna eller numret på väntelistan.',
    cancelYes: 'Ja, avboka anmälan',
    erase: 'Radera mina uppgifter genast',
    eraseAsk: 'Vi raderar allt som finns sparat om den här anmälan. Även kvittot försvinner.',
    eraseYes: 'Radera allt',
    erased: { title: 'Dina uppgifter är raderade', text: 'Ingenting om den här anmälan finns längre sparat.' },
    started: 'Kvällen har redan börjat eller är inställd.',
    lapsed: 'Erbjudandet finns inte längre. Du behåller ditt nummer på väntelistan.',
  },
};
