import { named, type Told } from './told.ts';

/**
 * What the schemas say of a value that is of the right kind and still wrong. A schema's message is the English, as builds
 * print it; `toldBy` finds the same in the other languages.
 */
export const fieldSays = named({
  day: {
    fi: 'Tällaista päivää ei ole. Kirjoita vuosi-kuukausi-päivä, esimerkiksi 2026-06-07.',
    sv: 'En sådan dag finns inte. Skriv år-månad-dag, till exempel 2026-06-07.',
    en: 'write a day that exists, as in 2026-06-07',
  },
  time: {
    fi: 'Tällaista aikaa ei ole. Kirjoita päivä, T ja kellonaika, esimerkiksi 2026-06-07T18:00.',
    sv: 'En sådan tid finns inte. Skriv dag, T och klockslag, till exempel 2026-06-07T18:00.',
    en: 'write a local time that exists once, as in 2026-06-07T18:00',
  },
  timeOrDay: {
    fi: 'Tällaista aikaa ei ole. Kirjoita päivä ja kellonaika, esimerkiksi 2026-06-07T18:00, tai päivä 2026-06-07.',
    sv: 'En sådan tid finns inte. Skriv dag och klockslag, till exempel 2026-06-07T18:00, eller en dag 2026-06-07.',
    en: 'write a local time that exists once, as in 2026-06-07T18:00, or a day, as in 2026-06-07',
  },
  clocks: {
    fi: 'Sinä yönä kelloja siirretään: tätä aikaa ei ole tai se on kahdesti. Kirjoita aika, joka on ennen kello 3:a tai kello 4 tai myöhemmin.',
    sv: 'Den natten ställs klockan om: tiden finns inte eller finns två gånger. Skriv en tid före kl. 3, eller kl. 4 eller senare.',
    en: 'write a local time that exists once: the clocks change that night, so choose one before 3:00 or from 4:00 on',
  },
  slug: {
    fi: 'Kirjoita osoitteen loppu pienillä kirjaimilla a–z, numeroilla ja yhdysviivoilla, esimerkiksi uusi-silta.',
    sv: 'Skriv slutet av adressen med små bokstäver a–z, siffror och bindestreck, till exempel en-ny-bro.',
    en: 'use a–z, 0–9 and hyphens',
  },
  year: {
    fi: 'Kirjoita vuosi neljällä numerolla, esimerkiksi 2025.',
    sv: 'Skriv året med fyra siffror, till exempel 2025.',
    en: 'write a year, as in 2025',
  },
  years: {
    fi: 'Vuosia voi olla enintään kahdeksan, muuten luvut peittävät toisensa. Poista vanhimmat.',
    sv: 'Högst åtta år ryms, annars täcker talen varandra. Ta bort de äldsta.',
    en: 'eight years at most, or their numbers cover each other',
  },
  unit: {
    fi: 'Tieto "unit" puuttuu. Kerro, mitä luvut ovat, esimerkiksi: unit: "%"',
    sv: 'Uppgiften "unit" saknas. Berätta vad talen är, till exempel: unit: "%"',
    en: '"unit" is missing: say what the figures are, as in unit: "%"',
  },
  link: {
    fi: 'Kirjoita osoite, joka alkaa merkillä / tai https://.',
    sv: 'Skriv en adress som börjar med / eller https://.',
    en: 'write an address that begins with / or https://',
  },
  whyNot: {
    fi: 'Tieto "why" puuttuu. Kerro, miksi lupaus ei toteudu.',
    sv: 'Uppgiften "why" saknas. Berätta varför löftet inte hålls.',
    en: '"why" is missing: a promise that is not kept says why',
  },
  oneSource: {
    fi: 'Kirjoita yksi lähde: evening, post, survey tai feedback.',
    sv: 'Skriv en källa: evening, post, survey eller feedback.',
    en: 'name one source: evening, post, survey, feedback',
  },
  commentAlone: {
    fi: 'Kommentti on aina jonkin tekstin alla: kirjoita myös "post".',
    sv: 'En kommentar hör till en text: skriv också "post".',
    en: 'a comment stands under a "post": name that too',
  },
  criterion: {
    fi: 'Kirjoita WCAG-kriteerin numero lainausmerkeissä, esimerkiksi "3.1.2".',
    sv: 'Skriv WCAG-kriteriets nummer inom citattecken, till exempel "3.1.2".',
    en: 'write the number of a WCAG criterion in quotes, as in "3.1.2"',
  },
  everything: {
    fi: 'Kohtuuton rasite ei voi koskea koko sivustoa. Nimeä sisältö.',
    sv: 'En oproportionell börda kan inte gälla hela webbplatsen. Nämn innehållet.',
    en: 'name the content; a burden never covers the whole site',
  },
  severity: {
    fi: 'Tieto "severity" puuttuu. Kun on "from" tai "until", kirjoita urgent, warning tai info.',
    sv: 'Uppgiften "severity" saknas. När det finns "from" eller "until", skriv urgent, warning eller info.',
    en: 'is missing: "from" and "until" tell when a notice with a severity stands on every page',
  },
  until: {
    fi: 'Tieto "until" ei ole myöhempi kuin "from". Tarkista molempien päivä ja kellonaika.',
    sv: '"until" är inte senare än "from". Kontrollera dag och klockslag i båda.',
    en: 'is not after "from"',
  },
  routeName: {
    fi: 'Kirjoita tekstin vieressä olevan GeoJSON-tiedoston nimi, esimerkiksi route.geojson.',
    sv: 'Skriv namnet på en GeoJSON-fil bredvid texten, till exempel route.geojson.',
    en: 'name a GeoJSON file beside the text, as in route.geojson',
  },
  duration: {
    fi: 'Kirjoita luku ja days, months tai years, esimerkiksi "90 days".',
    sv: 'Skriv ett tal och days, months eller years, till exempel "90 days".',
    en: 'write a number and a unit, as in "90 days" or "5 years"',
  },
  brackets: {
    fi: 'Tässä ei voi olla merkkiä < tai >. Poista se.',
    sv: 'Här får inte finnas < eller >. Ta bort tecknet.',
    en: 'may not have < or > in it',
  },
  colour: {
    fi: 'Kirjoita väri muodossa "#0b4a5a": # ja kuusi merkkiä 0–9 tai a–f.',
    sv: 'Skriv färgen som "#0b4a5a": # och sex tecken 0–9 eller a–f.',
    en: 'write a colour as #rrggbb',
  },
});

/** What a message of a schema says in every language; undefined when it is none of these. */
export function toldBy(message: string): Told | undefined {
  return Object.values(fieldSays).find(({ en }) => en === message);
}
