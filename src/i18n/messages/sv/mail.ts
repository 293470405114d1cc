import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const mail: Messages['mail'] = {
  why: {
    given:
      'Du får det här meddelandet eftersom adressen har uppgetts på kommunens webbplats. Om det inte var du som uppgav den behöver du inte göra något.',
    staff: 'Du får det här meddelandet eftersom din adress finns i förteckningen över webbplatsens moderatorer.',
    subscribed:
      'Du får det här meddelandet eftersom du prenumererar på nya inlägg. Du kan avsluta prenumerationen när som helst via länken här ovanför.',
  },
  openReceipt: 'Öppna kvittot',
  openDesk: 'Öppna modereringen',
  received: {
    subject: 'Vi har fått din kommentar',
    waits: (hours: string | null) =>
      `Tack för din kommentar. En människa läser den innan den publiceras${at(hours)}. Vi meddelar dig när saken är avgjord.`,
    published: 'Tack för din kommentar. Den har nu publicerats.',
    act: 'På kvittot ser du hur det går för kommentaren, och där kan du rätta eller ta tillbaka den.',
  },
  published: { subject: 'Din kommentar har publicerats', text: 'Din kommentar syns nu på sidan.' },
  correctionPublished: {
    subject: 'Din rättelse har publicerats',
    text: 'Den nya texten i din kommentar syns nu på sidan.',
  },
  correctionRefused: {
    subject: 'Din rättelse har inte publicerats',
    text: 'Texten som har godkänts tidigare syns fortfarande.',
  },
  refused: {
    subject: 'Din kommentar har inte publicerats',
    text: 'Vi har läst din kommentar men publicerar den inte.',
  },
  hidden: {
    subject: 'Din kommentar har dolts',
    text: 'Vi har dolt din kommentar tills vi har granskat den på nytt.',
  },
  removed: { subject: 'Din kommentar har tagits bort', text: 'Vi har tagit bort din kommentar från sidan.' },
  confirm: {
    text: 'Du har kommenterat förut, så du kan själv publicera kommentaren genast. Öppna länken och tryck på knappen.',
    link: 'Öppna och publicera',
  },
  answered: {
    subject: 'Din kommentar har fått svar',
    text: 'Någon har svarat på din kommentar.',
    official: 'Kommunen har svarat på din kommentar.',
    link: 'Läs svaret',
  },
  askAgain:
    'Om du inte håller med om beslutet kan du begära ny prövning på kvittot. Ärendet behandlas av en annan person.',
  secondLookAsked: {
    subject: 'Vi har fått din begäran om ny prövning',
    text: 'En annan person behandlar din kommentar på nytt. Vi meddelar dig när saken är avgjord.',
  },
  upheld: {
    subject: 'Din kommentar har prövats på nytt',
    text: 'En annan person har behandlat ärendet på nytt. Beslutet ändrades inte.',
  },
  overturned: {
    subject: 'Din kommentar har publicerats',
    text: 'En annan person har behandlat ärendet på nytt, och din kommentar syns nu på sidan.',
  },
  reportReceived: {
    subject: 'Vi har fått din anmälan',
    text: 'Tack för din anmälan. En människa läser kommentaren på nytt, och vi meddelar dig vad vi beslutar.',
  },
  reportKept: {
    subject: 'Din anmälan har behandlats',
    text: 'Vi har läst kommentaren som du anmälde. Den följer diskussionsreglerna och får vara kvar på sidan.',
  },
  reportRemoved: {
    subject: 'Din anmälan har behandlats',
    text: 'Vi har tagit bort kommentaren som du anmälde från sidan.',
  },
  reportGone: {
    subject: 'Din anmälan har behandlats',
    text: 'Kommentaren som du anmälde finns inte längre på sidan. Saken kräver inget mer.',
  },
  about: (page: string) => `Sida: ${page}`,
  reason: (reason: string) => `Motivering: ${reason}.`,
  secondLook: (contact: string, reference: string) =>
    `Om du inte håller med om beslutet kan du begära ny prövning: ${contact}. Referensnumret är ${reference}.`,
  waiting: {
    subject: 'En kommentar väntar på granskning',
    text: 'Minst en kommentar väntar på granskning. Nästa påminnelse kommer tidigast om en timme.',
  },
  code: {
    subject: (code: string) => `Inloggningskod ${code}`,
    text: (code: string, minutes: number) =>
      `Din inloggningskod är ${code}. Den gäller i ${minutes} minuter och fungerar bara i den webbläsare där du begärde den.`,
    ignore: 'Om du inte har begärt någon kod behöver du inte det här meddelandet. Ge inte koden till någon annan.',
  },
};
