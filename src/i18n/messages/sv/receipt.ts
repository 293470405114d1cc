import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const receipt: Messages['receipt'] = {
  reference: 'Referensnummer',
  sentAt: 'Skickad',
  keptUntil: 'Sparas längst till',
  keepLink: 'Spara adressen till den här sidan. Bara du har den, och med den hittar du tillbaka till kvittot.',
  comment: {
    title: 'Kvitto på din kommentar',
    page: 'Sida',
    status: {
      pending: 'Tack, vi har fått din kommentar och den väntar på granskning',
      hidden: 'Din kommentar är dold medan vi granskar den',
      published: 'Din kommentar har publicerats',
      refused: 'Din kommentar har inte publicerats',
      removed: 'Din kommentar har tagits bort',
      answer: 'Kommunens svar har publicerats',
      withdrawn: 'Du har tagit tillbaka din kommentar',
    },
    next: {
      pending: (hours: string | null) =>
        `En människa läser din kommentar innan den publiceras${at(hours)}. Du kan rätta kommentaren eller ta tillbaka den innan dess.`,
      hidden: 'Vi granskar kommentaren på nytt och berättar om beslutet på den här sidan.',
      published: 'Kommentaren syns på sidan.',
      correctionWaits: 'Din rättelse väntar på granskning. Texten som har godkänts tidigare syns så länge.',
      correctionRefused: 'Din rättelse har inte publicerats. Texten som har godkänts tidigare syns fortfarande.',
      withdrawn: 'Kommentaren visas inte längre. Den raderas slutgiltigt senast den dag som står här nedanför.',
    },
    told: 'Du får ett e-postmeddelande när saken är avgjord.',
    comeBack: 'Du uppgav ingen e-postadress, så beslutet ser du på den här sidan.',
    correctUntil: (moment: string) => `Du kan rätta kommentaren fram till ${moment} och ta tillbaka den när som helst.`,
    reason: 'Motivering',
    secondLook: (contact: string) =>
      `Om du inte håller med om beslutet kan du begära ny prövning: ${contact}. Uppge referensnumret. Ärendet behandlas av en annan person.`,
    confirm: {
      title: 'Publicera din kommentar',
      text: 'Du har kommenterat förut, så du kan själv publicera kommentaren genast. Tryck inte på knappen om det inte är du som har skrivit den.',
      button: 'Publicera nu',
    },
    again: {
      title: 'Begär ny prövning',
      text: 'En annan person behandlar ärendet på nytt. Du kan begära det en gång.',
      field: 'Varför borde beslutet ändras, tycker du?',
      hint: (most: number) => `Högst ${most.toLocaleString('sv-FI')} tecken.`,
      long: (most: number) => `Texten får ha högst ${most.toLocaleString('sv-FI')} tecken`,
      button: 'Begär ny prövning',
      waits: 'Du har begärt ny prövning. En annan person behandlar ärendet och berättar om beslutet på den här sidan.',
      upheld: 'En annan person har behandlat ärendet på nytt. Beslutet ändrades inte.',
      overturned: 'En annan person har behandlat ärendet på nytt, och kommentaren har publicerats.',
      yourText: 'Det här skrev du i din begäran',
    },
    answer: {
      title: 'Kvitto på kommunens svar',
      published: 'Svaret syns under kommentaren. Du kan rätta det när som helst: den nya texten syns genast.',
      text: 'Svar',
    },
    yourText: 'Det här skrev du',
    yourCorrection: 'Din rättelse',
    correct: 'Rätta kommentaren',
    sendCorrection: 'Skicka rättelsen',
    withdraw: 'Ta tillbaka kommentaren',
    withdrawAsk: 'Du kan inte ångra dig efteråt. Kommentaren försvinner genast från sidan.',
    withdrawYes: 'Ta tillbaka kommentaren för gott',
  },
};
