import { at } from './at.ts';

export const receipt = {
  reference: 'Viitenumero',
  sentAt: 'Lähetetty',
  keptUntil: 'Poistetaan viimeistään',
  keepLink: 'Tallenna tämän sivun osoite. Se on vain sinulla, ja sillä pääset takaisin tähän kuittiin.',
  comment: {
    title: 'Kommenttisi kuitti',
    post: 'Kirjoitus',
    status: {
      pending: 'Kiitos, kommenttisi on vastaanotettu ja odottaa tarkistusta',
      hidden: 'Kommenttisi on piilotettu tarkistuksen ajaksi',
      published: 'Kommenttisi on julkaistu',
      refused: 'Kommenttiasi ei julkaistu',
      removed: 'Kommenttisi on poistettu',
      withdrawn: 'Olet perunut kommenttisi',
    },
    next: {
      pending: (hours: string | null) => `Luemme kommentteja${at(hours)}. Voit korjata tai perua kommentin sitä ennen.`,
      hidden: 'Tarkistamme kommentin uudelleen ja kerromme ratkaisun tällä sivulla.',
      published: 'Kommentti näkyy kirjoituksen alla.',
      correctionWaits: 'Korjauksesi odottaa tarkistusta. Aiemmin hyväksytty teksti näkyy siihen asti.',
      correctionRefused: 'Korjaustasi ei julkaistu. Aiemmin hyväksytty teksti näkyy edelleen.',
      withdrawn: 'Kommenttia ei enää näytetä. Se poistetaan lopullisesti viimeistään alla mainittuna päivänä.',
    },
    told: 'Saat sähköpostin, kun asia on ratkaistu.',
    comeBack: 'Et antanut sähköpostiosoitetta, joten ratkaisun näet tältä sivulta.',
    correctUntil: (moment: string) => `Voit korjata kommenttia ${moment} asti ja perua sen milloin tahansa.`,
    reason: 'Perustelu',
    secondLook: (contact: string) =>
      `Jos olet eri mieltä, pyydä uutta käsittelyä: ${contact}. Mainitse viitenumero. Asian käsittelee toinen ihminen.`,
    yourText: 'Mitä kirjoitit',
    yourCorrection: 'Korjauksesi',
    correct: 'Korjaa kommenttia',
    sendCorrection: 'Lähetä korjaus',
    withdraw: 'Peru kommentti',
    withdrawAsk: 'Perumista ei voi kumota. Kommentti poistuu sivulta heti.',
    withdrawYes: 'Peru kommentti lopullisesti',
  },
};
