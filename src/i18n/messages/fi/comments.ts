import { at } from './at.ts';

export const comments = {
  title: 'Kommentit',
  count: (n: number) => (n === 0 ? 'Ei vielä kommentteja.' : n === 1 ? '1 kommentti' : `${n} kommenttia`),
  fresh: 'Kommentit on päivitetty.',
  edited: 'korjattu',
  live: 'Kommentit juuri nyt',
  liveTitle: (post: string) => `Kommentit: ${post}`,
  backToPost: 'Takaisin tekstiin',
  closed: 'Tätä ei voi enää kommentoida.',
  closesAt: (moment: string) => `Voit kommentoida ${moment} asti.`,
  write: 'Kirjoita kommentti',
  reply: {
    link: 'Vastaa',
    title: 'Vastaa kommenttiin',
    quoted: 'Kommentti, johon vastaat',
    to: 'vastaa:',
    toGone: 'vastaa kommenttiin, joka ei ole enää näkyvissä',
    list: (name: string) => `Vastaukset: ${name}`,
    gone: 'Kommentti, johon vastasit, ei ole enää näkyvissä. Jos lähetät tekstin, se on oma kommenttinsa.',
  },
  gone: 'Tämä kommentti ei ole enää näkyvissä',
  official: 'Kunnan vastaus',
  report: 'Ilmoita kommentista',
  form: {
    name: 'Nimi tai nimimerkki',
    nameHint: (most: number) => `Näkyy kommentin yhteydessä. Enintään ${most} merkkiä.`,
    text: 'Kommentti',
    textHint: (most: number) => `Enintään ${most.toLocaleString('fi-FI')} merkkiä.`,
    email: 'Sähköpostiosoite',
    emailHint: 'Kerromme, kun kommentti on tarkistettu. Osoitetta ei julkaista.',
    readBefore: (hours: string | null) => `Luemme kommentit ennen julkaisua${at(hours)}. Lukija on aina ihminen.`,
    readAfter: 'Kommentti julkaistaan heti. Luemme kommentit ja poistamme sääntöjen vastaiset kommentit.',
    keeping: (controller: string, time: string, emailTime: string) =>
      `Rekisterinpitäjä on ${controller}. Julkaistu kommentti säilyy ${time} tai siihen asti, että perut sen. Sähköpostiosoite poistetaan, kun julkaisusta on kulunut ${emailTime}.`,
    noSecrets:
      'Älä kirjoita henkilötunnuksia, terveystietoja tai muiden yhteystietoja. Kommentti ei ole kuntalaisaloite.',
    send: 'Lähetä kommentti',
    errors: (most: Record<'name' | 'text' | 'email', number>) => ({
      name: { empty: 'Kirjoita nimi tai nimimerkki', long: `Nimessä saa olla enintään ${most.name} merkkiä` },
      text: {
        empty: 'Kirjoita kommentti',
        long: `Kommentissa saa olla enintään ${most.text.toLocaleString('fi-FI')} merkkiä`,
      },
      email: {
        format: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi tai jätä kenttä tyhjäksi',
        long: `Sähköpostiosoitteessa saa olla enintään ${most.email} merkkiä`,
      },
    }),
  },
};
