const things = (n: number) => (n === 1 ? '1 tieto' : `${n} tietoa`);

export const deskPerson = {
  title: 'Henkilön tiedot',
  intro:
    'Kun joku pyytää tietonsa tai haluaa ne pois, etsi ne täältä. Varmista ensin, että pyytäjä on se, jonka tietoja pyydetään: kuitin osoite on vain lähettäjällä, mutta sähköpostiosoitteen on voinut kirjoittaa kuka tahansa.',
  label: 'Kuitin osoite, viitenumero tai sähköpostiosoite',
  hint: 'Haku ja sen tulosten määrä jäävät lokiin, haettu osoite ei.',
  button: 'Etsi',
  wrong: 'Kirjoita kuitin osoite, viitenumero tai sähköpostiosoite',
  none: 'Mitään ei löytynyt.',
  noneHint:
    'Sähköpostiosoite poistuu kommentista ja palautteesta ennen tekstiä. Jos pyytäjällä on kuitti, etsi sen osoitteella.',
  found: (n: number) => `Löytyi ${things(n)}`,
  by: (emails: string) => `Haettu myös osoitteella ${emails}.`,
  kinds: {
    comments: 'Kommentti',
    reports: 'Ilmoitus kommentista',
    signups: 'Ilmoittautuminen',
    subscriptions: 'Tilaus',
    feedback: 'Palaute',
    mails: 'Lähtemätön viesti',
  },
  hashed: (n: number) =>
    `Tiivisteiden alla: ${things(n)} (kirjoittajan kommentit ja luottamus, tilaus, viestien määrä).`,
  facts: {
    name: 'Nimi',
    email: 'Sähköposti',
    phone: 'Puhelin',
    text: 'Teksti',
    needs: 'Tarpeet',
    subject: 'Otsikko',
    status: 'Tila',
    post: 'Kirjoitus',
    evening: 'Ilta',
    page: 'Sivu',
    party: 'Henkilöitä',
    createdAt: 'Lähetetty',
    keptUntil: 'Säilytetään',
  },
  reference: 'Viitenumero',
  untilEnded: 'kunnes henkilö lopettaa',
  export: 'Lataa tiedostona (JSON)',
  exportHint: 'Kaikki, mitä hänestä on, koneen luettavassa muodossa. Tarpeet ovat siinä luettavina.',
  erase: 'Poista kaikki',
  confirm: {
    title: 'Poistetaanko kaikki?',
    text: (n: number) => `Poistat ${things(n)}. Poistettua ei saa takaisin.`,
    public: 'Julkaistut tekstit lähtevät sivuilta heti. Vastausten kohdalle jää tyhjä paikka ilman nimeä ja tekstiä.',
    seats: 'Paikat iltoihin vapautuvat muille.',
    limits:
      'Lakisääteisesti säilytettävää ei poisteta täältä: loki kertoo, kuka teki ja milloin, ilman nimeä tai tekstiä.',
    yes: 'Poista nyt',
    no: 'Takaisin',
  },
  done: (n: number) => `Poistettu ${things(n)}. Tästä henkilöstä ei ole enää mitään.`,
  nothing: 'Poistettavaa ei ollut enää.',
  left: 'Osa tiedoista muuttui juuri, eikä kaikkea saatu pois. Paina uudelleen. Muuten poisto jatkuu yöllä itsestään.',
  unfinished: (n: number) =>
    n === 1 ? 'Yksi poisto jäi kesken. Se jatkuu itsestään.' : `${n} poistoa jäi kesken. Ne jatkuvat itsestään.`,
  finish: 'Jatka nyt',
  action: 'Tätä ei voi tehdä täällä.',
  acts: {
    seePerson: 'Katsoi henkilön tiedot',
    exportPerson: 'Latasi henkilön tiedot',
    erasePerson: 'Poisti henkilön tiedot',
  },
  held: things,
};
