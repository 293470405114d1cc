export const contact = {
  description: 'Valitse tapa, joka sopii sinulle. Vastaaja on aina ihminen.',
  comment: {
    title: 'Kommentoi',
    text: 'Sano mielipiteesi muidenkin luettavaksi. Kunta vastaa keskustelussa.',
    link: 'Lue kirjoituksia ja kommentoi',
  },
  evening: { title: 'Tule paikalle', text: 'Illoissa puhutaan kasvotusten.', link: 'Katso tulevat illat' },
  blog: { title: 'Arvioi blogi', text: 'Kerro, miten vuoropuhelu kunnanjohtajan kanssa toimii.' },
  accessibility: {
    title: 'Ilmoita saavutettavuuden puutteesta',
    text: 'Nimeä ei kysytä. Vastaamme kahden viikon kuluessa.',
    link: 'Saavutettavuuspalaute',
  },
  phone: { title: 'Soita', text: 'Puhelimeen vastaa ihminen.' },
  servicePoint: { title: 'Käy palvelupisteessä', text: 'Apua saa myös tämän sivuston käyttöön.' },
  write: { title: 'Kirjoita', text: 'Sähköpostilla tai postitse.' },
  figures: {
    title: 'Palaute lukuina',
    text: 'Vastaukset kysymykseen ”Oliko tästä hyötyä?” ja muu palaute kuukausittain.',
    none: 'Luvut näytetään, kun kuukauden aikana on tullut vähintään viisi palautetta.',
    month: 'Kuukausi',
    columns: { yes: 'Hyötyä oli', no: 'Ei ollut', other: 'Muu palaute' },
    few: 'alle 5',
    note: 'Alle viiden lukuja ei näytetä, jotta ketään ei voi tunnistaa.',
  },
};
