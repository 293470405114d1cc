import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const receipt: Messages['receipt'] = {
  reference: 'Referensnummer',
  sentAt: 'Skickad',
  keptUntil: 'Sparas längst till',
  keepLink: 'Spara adressen till den här sidan. Bara du har den, och med den hittar du tillbaka till kvittot.',
  comment: {
    title: 'Kvitto på din kommentar',
    post: 'Inlägg',
    status: {
      pending: 'Tack, vi har fått din kommentar och den väntar på granskning',
      hidden: 'Din kommentar är dold medan vi granskar den',
      published: 'Din kommentar har publicerats',
      refused: 'Din kommentar har inte publicerats',
      removed: 'Din kommentar har tagits bort',
      withdrawn: 'Du har tagit tillbaka din kommentar',
    },
    next: {
      pending: (hours: string | null) =>
        `En människa läser din kommentar innan den publiceras${at(hours)}. Du kan rätta kommentaren eller ta tillbaka den innan dess.`,
      hidden: 'Vi granskar kommentaren på nytt och berättar om beslutet på den här sidan.',
      published: 'Kommentaren syns under inlägget.',
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
    yourText: 'Det här skrev du',
    yourCorrection: 'Din rättelse',
    correct: 'Rätta kommentaren',
    sendCorrection: 'Skicka rättelsen',
    withdraw: 'Ta tillbaka kommentaren',
    withdrawAsk: 'Du kan inte ångra dig efteråt. Kommentaren försvinner genast från sidan.',
    withdrawYes: 'Ta tillbaka kommentaren för gott',
  },
};
