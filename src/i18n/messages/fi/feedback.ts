export const feedback = {
  useful: { question: 'Oliko tästä hyötyä?', yes: 'Kyllä', no: 'Ei', more: 'Kerro lisää' },
  titles: {
    page: 'Palaute sivusta',
    blog: 'Palaute blogista',
    accessibility: 'Saavutettavuuspalaute',
    general: 'Anna palautetta',
  },
  leads: {
    page: 'Kerro, mitä puuttui tai mikä oli hyvää.',
    blog: 'Blogi on keskustelua varten. Kerro, miten se ja kunnanjohtajan osuus siinä toimivat.',
    accessibility:
      'Jos jokin kohta ei toimi sinulla tai apuvälineelläsi, kerro siitä. Nimeä ei kysytä. Vastaamme kahden viikon kuluessa.',
    general: 'Kiitos, moite, kysymys tai idea: luemme jokaisen. Palautetta ei julkaista.',
  },
  scale: {
    question: 'Miten hyvin kunnanjohtaja kuuntelee ja vastaa blogissa?',
    steps: ['Huonosti', 'Melko huonosti', 'Siltä väliltä', 'Melko hyvin', 'Hyvin'],
  },
  page: 'Mitä sivua tai kohtaa palaute koskee?',
  pageHint: 'Sivun osoite tai nimi riittää.',
  texts: {
    page: 'Mitä haluat kertoa?',
    blog: 'Mitä blogissa tai keskustelussa pitäisi tehdä toisin?',
    accessibility: 'Mikä ei toiminut?',
    general: 'Palautteesi',
  },
  textHint: (most: number) => `Enintään ${most.toLocaleString('fi-FI')} merkkiä.`,
  email: 'Sähköposti, jos haluat vastauksen',
  emailHint: 'Käytämme osoitetta vain vastaamiseen.',
  keeping: (controller: string, time: string, emailTime: string) =>
    `Rekisterinpitäjä on ${controller}. Palaute poistetaan, kun lähettämisestä on kulunut ${time}, ja sähköpostiosoite, kun on kulunut ${emailTime}.`,
  noSecrets: 'Älä kirjoita henkilötunnuksia tai terveystietoja.',
  send: 'Lähetä palaute',
  errors: (most: Record<'page' | 'text' | 'email', number>) => ({
    about: { format: 'Palautteen aihetta ei tunneta' },
    useful: { empty: 'Valitse kyllä tai ei', format: 'Valitse kyllä tai ei' },
    scale: { empty: 'Valitse jokin viidestä', format: 'Valitse jokin viidestä' },
    page: {
      format: 'Kirjoita sivun osoite niin, että se alkaa vinoviivalla',
      long: `Sivun osoitteessa saa olla enintään ${most.page} merkkiä`,
    },
    text: {
      empty: 'Kirjoita palaute',
      long: `Palautteessa saa olla enintään ${most.text.toLocaleString('fi-FI')} merkkiä`,
    },
    email: {
      format: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi tai jätä kenttä tyhjäksi',
      long: `Sähköpostiosoitteessa saa olla enintään ${most.email} merkkiä`,
    },
  }),
};
