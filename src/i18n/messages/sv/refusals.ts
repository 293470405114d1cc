import type { Messages } from '../../messages.ts';

export const refusals: Messages['refusals'] = {
  nothingSaved: 'Ingenting sparades.',
  textBelow: 'Din text finns här nedanför: skicka den på nytt om en stund.',
  kept: 'Din text, så att du kan kopiera den',
  contact: (contact: string) => `Du kan också kontakta oss: ${contact}.`,
  method: { title: 'Det går inte att göra så här', text: 'Öppna sidan på nytt och använd knapparna på den.' },
  origin: {
    title: 'Formuläret kom från en annan webbplats',
    text: 'Öppna formuläret på den här webbplatsen och skicka det på nytt.',
  },
  tooLarge: { title: 'Det du skickade är för stort', text: 'Korta texten och skicka på nytt.' },
  notAForm: {
    title: 'Formuläret gick inte att läsa',
    text: 'Öppna formuläret på nytt och skicka det därifrån.',
  },
  tooMany: {
    title: 'För mycket har skickats på kort tid',
    text: 'Det har kommit mycket från samma nätverk på kort tid. Vänta en stund och skicka på nytt.',
  },
  notFound: {
    title: 'Det här finns inte',
    text: 'Adressen är fel, eller så har uppgiften redan raderats.',
  },
  notOpen: { title: 'Det går inte att kommentera just nu', text: '' },
  notOpenToSignups: { title: 'Det går inte att anmäla sig just nu', text: '' },
  notPublic: { title: 'Kommentaren visas inte längre', text: '' },
  reportedEnough: {
    title: 'Den här kommentaren har redan anmälts många gånger',
    text: 'Vi läser kommentaren på nytt utan en ny anmälan.',
  },
  changed: { title: 'Det här går inte längre att ändra så här', text: '' },
  storeDown: {
    title: 'Det är avbrott i tjänsten',
    text: 'Vi får just nu ingen kontakt med uppgifterna. Försök på nytt om en stund.',
  },
  unsure: {
    title: 'Det kom inget svar om sparandet',
    text: 'Vi vet inte ännu om det lyckades. Skicka på nytt om en stund: samma sak sparas inte två gånger.',
  },
  notUnderstood: { title: 'Begäran gick inte att förstå', text: 'Öppna sidan på nytt och använd knapparna på den.' },
  broken: { title: 'Det är ett fel i tjänsten', text: 'Vi vet inte om något sparades. Försök på nytt om en stund.' },
  closedSince: (moment: string) => `Kommenteringen avslutades ${moment}.`,
  correctionOver: (minutes: number) =>
    `En kommentar kan rättas under ${minutes} minuter från publiceringen. Du kan fortfarande ta tillbaka den.`,
  noSecondLook: 'Ny prövning kan begäras en gång, när en kommentar inte har publicerats eller har tagits bort.',
  alreadyClosed: 'Kommentaren har redan tagits tillbaka eller tagits bort.',
};
