const things = (n: number) => (n === 1 ? '1 uppgift' : `${n} uppgifter`);

export const deskPerson = {
  title: 'En persons uppgifter',
  intro:
    'När någon ber om sina uppgifter eller vill ha dem raderade hittar du dem här. Kontrollera först att den som ber är den som uppgifterna gäller: kvittots adress har bara avsändaren, men en e-postadress kan vem som helst ha skrivit.',
  label: 'Kvittots adress, referensnummer eller e-postadress',
  hint: 'Sökningen och antalet träffar blir kvar i loggen, men inte det du sökte med.',
  button: 'Sök',
  wrong: 'Skriv kvittots adress, ett referensnummer eller en e-postadress',
  none: 'Ingenting hittades.',
  noneHint:
    'E-postadressen raderas ur kommentarer och respons före texten. Om personen har ett kvitto, sök med dess adress.',
  found: (n: number) => `Hittade ${things(n)}`,
  by: (emails: string) => `Sökt också med adressen ${emails}.`,
  kinds: {
    comments: 'Kommentar',
    reports: 'Anmälan av en kommentar',
    signups: 'Anmälan till en kväll',
    subscriptions: 'Prenumeration',
    feedback: 'Respons',
    mails: 'Meddelande som inte har skickats',
  },
  statuses: {
    pending: 'väntar på granskning',
    published: 'publicerad',
    refused: 'avslagen',
    removed: 'borttagen från sidan',
    withdrawn: 'återtagen',
    confirmed: 'bekräftad',
    waiting: 'på väntelistan',
    cancelled: 'avbokad',
    unconfirmed: 'inte bekräftad',
    open: 'öppen',
    kept: 'kommentaren blev kvar',
    gone: 'kommentaren finns inte längre',
    new: 'ny',
    working: 'under arbete',
    answered: 'besvarad',
    closed: 'avslutad',
  },
  hashed: (n: number) =>
    `Under kontrollsummor: ${things(n)} (skribentens kommentarer och förtroende, prenumeration, antal meddelanden).`,
  facts: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    text: 'Text',
    needs: 'Behov',
    subject: 'Rubrik',
    status: 'Status',
    post: 'Sida',
    evening: 'Kväll',
    page: 'Sida',
    party: 'Personer',
    createdAt: 'Skickat',
    keptUntil: 'Sparas',
  },
  untilEnded: 'tills personen avslutar',
  export: 'Ladda ner som fil (JSON)',
  exportHint: 'Allt som finns om personen, i maskinläsbar form. Behoven är läsbara i filen.',
  erase: 'Radera allt',
  confirm: {
    title: 'Ska allt raderas?',
    text: (n: number) => `Du raderar ${things(n)}. Det som raderas kan inte återställas.`,
    public:
      'Publicerade texter försvinner genast från sidorna. Där det finns svar blir en tom plats utan namn och text.',
    seats: 'Platser på kvällar blir lediga för andra.',
    limits:
      'Det som ska sparas enligt lag raderas inte här: loggen berättar vem som gjorde vad och när, utan namn och text.',
    yes: 'Radera nu',
    no: 'Tillbaka',
  },
  done: (n: number) => `Raderade ${things(n)}. Ingenting finns kvar om den här personen.`,
  nothing: 'Det fanns inget kvar att radera.',
  left: 'En del uppgifter ändrades just nu och allt kunde inte raderas. Tryck en gång till. Annars fortsätter det av sig självt i natt.',
  unfinished: (n: number) =>
    n === 1
      ? 'En radering avbröts. Den fortsätter av sig själv.'
      : `${n} raderingar avbröts. De fortsätter av sig själva.`,
  finish: 'Fortsätt nu',
  action: 'Det här kan inte göras här.',
  acts: {
    seePerson: 'Såg en persons uppgifter',
    exportPerson: 'Laddade ner en persons uppgifter',
    erasePerson: 'Raderade en persons uppgifter',
  },
  held: things,
};
