export const ledger = {
  title: 'Poistetut tiedot',
  lead: 'Näin monta tallennetta sivusto on poistanut kuukausittain. Luvuissa ei ole kenenkään tietoja.',
  ways: { expired: 'Itsestään', asked: 'Pyynnöstä' },
  waysText: 'Itsestään: säilytysaika päättyi. Pyynnöstä: henkilö pyysi poistamaan tai poisti itse.',
  kind: 'Tieto',
  kinds: {
    comments: 'Kommentit',
    reports: 'Ilmoitukset kommenteista',
    signups: 'Ilmoittautumiset',
    needs: 'Kerrotut tarpeet',
    subscriptions: 'Tilaukset',
    feedback: 'Palautteet',
  },
  few: 'alle 5',
  fewText: 'Alle viiden lukuja, myös nollaa, ei näytetä.',
  none: 'Vielä ei ole kuukautta, josta kertoa.',
  counted:
    'Luvut päivittyvät kerran vuorokaudessa. Kommentti, jonka joku perui, on luvuissa, kun sen säilytysaika on päättynyt.',
  privacy: 'Miten kauan mitäkin säilytetään',
  link: 'Katso, paljonko tietoja on poistettu',
};
