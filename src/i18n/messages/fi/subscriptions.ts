export const subscriptions = {
  title: 'Uudet kirjoitukset sähköpostiin',
  promise: 'Kun blogissa on uutta, saat siitä aamulla viestin. Voit lopettaa milloin tahansa.',
  form: {
    email: 'Sähköpostiosoite',
    emailHint: 'Saat ensin viestin, jossa vahvistat tilauksen.',
    keeping: (controller: string, time: string) =>
      `Rekisterinpitäjä on ${controller}. Osoite säilyy, kunnes lopetat tilauksen. Jos tilausta ei vahvisteta, osoite poistetaan, kun on kulunut ${time}.`,
    send: 'Tilaa kirjoitukset',
    errors: (most: Record<'email', number>) => ({
      email: {
        empty: 'Kirjoita sähköpostiosoite',
        format: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi',
        long: `Sähköpostiosoitteessa saa olla enintään ${most.email} merkkiä`,
      },
    }),
  },
  receipt: {
    title: 'Tilauksesi kuitti',
    about: 'Tilaus',
    status: {
      held: 'Vielä yksi painallus',
      asked: 'Vahvista tilaus sähköpostistasi',
      proven: 'Vahvista tilaus',
      confirmed: 'Tilaus on voimassa',
    },
    next: {
      held: (email: string) => `Paina nappia, niin lähetämme vahvistusviestin osoitteeseen ${email}.`,
      asked: (email: string) =>
        `Lähetimme viestin osoitteeseen ${email}. Avaa siinä oleva linkki. Sen jälkeen saat tiedon uusista kirjoituksista.`,
      proven: (email: string) => `Haluatko tiedon uusista kirjoituksista osoitteeseen ${email}?`,
      confirmed: (email: string) =>
        `Kun blogissa on uutta, lähetämme siitä aamulla viestin osoitteeseen ${email}. Osoite säilyy, kunnes lopetat tilauksen.`,
    },
    confirm: 'Vahvista tilaus',
    send: 'Lähetä vahvistusviesti',
    noMail: 'Eikö viestiä tullut?',
    noMailText: 'Katso myös roskapostikansio ja tarkista, että osoite on oikein. Viesti voi viipyä muutaman minuutin.',
    sendAgain: 'Lähetä viesti uudelleen',
    cancel: 'Peru tilaus',
    end: 'Lopeta tilaus',
    endText: 'Osoitteesi poistetaan heti.',
  },
  ended: {
    title: 'Tilaus ei ole voimassa',
    text: 'Tilaus on lopetettu, tai sitä ei vahvistettu ajoissa. Osoitteesi on poistettu, eikä sinulle lähetetä viestejä.',
  },
  mail: {
    confirm: {
      subject: 'Vahvista tilauksesi',
      text: 'Tällä osoitteella tilattiin tieto uusista blogikirjoituksista. Tilaus alkaa, kun vahvistat sen.',
      link: 'Vahvista tilaus',
      ignore: 'Jos et tilannut mitään, sinun ei tarvitse tehdä mitään. Osoitteesi poistuu itsestään.',
    },
    already: {
      subject: 'Tilauksesi on jo voimassa',
      text: 'Tällä osoitteella tilattiin tieto uusista blogikirjoituksista, mutta saat sen jo. Mikään ei muuttunut.',
      link: 'Katso tilausta tai lopeta se',
    },
  },
  digest: {
    one: (title: string) => `Uusi kirjoitus: ${title}`,
    many: (n: number) => (n === 1 ? 'Uusi kirjoitus blogissa' : `${n} uutta kirjoitusta blogissa`),
    lead: 'Blogissa on uutta. Lue, ja kerro mitä ajattelet.',
    elsewhere: (language: string) => `Kirjoitus on ${language}.`,
    language: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    end: 'Lopeta tilaus',
  },
};
