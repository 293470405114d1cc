import type { Locale } from '../../i18n/locales.ts';

/** What `npm run new` says, and what it writes into a new text. */
interface NewWords {
  readonly usage: string;
  readonly noKind: (given: string, near: string | undefined) => string;
  readonly noTitle: (kind: string) => string;
  readonly noName: string;
  readonly exists: (folder: string) => string;
  readonly pages: (titles: readonly string[]) => string;
  readonly noFolder: (folder: string, near: string | undefined) => string;
  readonly noLanguage: (lang: string, languages: readonly string[]) => string;
  readonly made: (file: string) => string;
  readonly madeTranslation: (file: string) => string;
  /** Above the fields. */
  readonly head: string;
  /** Instead of the text. */
  readonly body: string;
  readonly fill: string;
  readonly place: string;
  readonly address: string;
}

const kinds = 'blog, notice, evening, strategy, promise, page';

export const newWords: Readonly<Record<Locale, NewWords>> = {
  fi: {
    usage: `Kirjoita, mitä teet ja millä otsikolla: npm run new -- blog "Otsikko". Lajit: ${kinds}. Käännös: npm run new -- translation <kansio> sv`,
    noKind: (given, near) =>
      `Lajia "${given}" ei ole. ${near ? `Tarkoititko "${near}"?` : ''} Lajit: ${kinds}, translation.`.replace(
        '  ',
        ' ',
      ),
    noTitle: (kind) => `Otsikko puuttuu. Kirjoita se lainausmerkkeihin: npm run new -- ${kind} "Otsikko"`,
    noName: 'Otsikossa ei ole kirjaimia a–z eikä numeroita, joista kansio saisi nimen. Anna nimi: --name lyhyt-nimi',
    exists: (folder) => `Kansio ${folder} on jo olemassa. Avaa se tai anna toinen otsikko.`,
    pages: (titles) =>
      `Pysyviä sivuja ovat ${titles.join(', ')}. Muu asia on uutinen (notice) tai strategian sivu (strategy). Sivu muulla kielellä: npm run new -- page "Otsikko" --lang uk`,
    noFolder: (folder, near) =>
      `Kansiota "${folder}" ei ole. ${near ? `Tarkoititko "${near}"?` : 'Kirjoita kansion nimi, esimerkiksi 2026-06-07-ilta.'}`,
    noLanguage: (lang, languages) => `Kieli "${lang}" ei käy tähän. Kirjoita jokin näistä: ${languages.join(', ')}.`,
    made: (file) => `Tehty: ${file}\nAvaa se ja kirjoita. Esikatselu: npm run dev. Tarkistus: npm run check:content`,
    madeTranslation: (file) => `Tehty: ${file}\nSiinä on vielä alkukielinen teksti: käännä se. Esikatselu: npm run dev`,
    head: 'Poista #-merkki rivin alusta, kun haluat käyttää tietoa. Selitykset saa poistaa.',
    body: 'Kirjoita teksti tämän rivin tilalle. Tyhjä rivi erottaa kappaleet. Väliotsikko: ## Otsikko. Kuva: ![Mitä kuvassa on](./kuva.jpg)',
    fill: 'Täydennä tähän',
    place: 'Kylän nimi tähän',
    address: 'Katuosoite tähän',
  },
  sv: {
    usage: `Skriv vad du gör och med vilken rubrik: npm run new -- blog "Rubrik". Slag: ${kinds}. Översättning: npm run new -- translation <mapp> fi`,
    noKind: (given, near) =>
      `Slaget "${given}" finns inte. ${near ? `Menade du "${near}"?` : ''} Slag: ${kinds}, translation.`.replace(
        '  ',
        ' ',
      ),
    noTitle: (kind) => `Rubriken saknas. Skriv den inom citattecken: npm run new -- ${kind} "Rubrik"`,
    noName:
      'Rubriken har inga bokstäver a–z eller siffror som mappen kunde få sitt namn av. Ge ett namn: --name kort-namn',
    exists: (folder) => `Mappen ${folder} finns redan. Öppna den eller ge en annan rubrik.`,
    pages: (titles) =>
      `De fasta sidorna är ${titles.join(', ')}. Annat är en nyhet (notice) eller en sida i strategin (strategy). En sida på ett annat språk: npm run new -- page "Rubrik" --lang uk`,
    noFolder: (folder, near) =>
      `Mappen "${folder}" finns inte. ${near ? `Menade du "${near}"?` : 'Skriv mappens namn, till exempel 2026-06-07-kvall.'}`,
    noLanguage: (lang, languages) => `Språket "${lang}" går inte här. Skriv ett av dessa: ${languages.join(', ')}.`,
    made: (file) =>
      `Klart: ${file}\nÖppna den och skriv. Förhandsvisning: npm run dev. Kontroll: npm run check:content`,
    madeTranslation: (file) =>
      `Klart: ${file}\nDen har ännu texten på originalspråket: översätt den. Förhandsvisning: npm run dev`,
    head: 'Ta bort # i början av raden när du vill använda uppgiften. Förklaringarna får tas bort.',
    body: 'Skriv texten i stället för den här raden. En tom rad skiljer stycken åt. Mellanrubrik: ## Rubrik. Bild: ![Vad bilden visar](./bild.jpg)',
    fill: 'Fyll i här',
    place: 'Byns namn här',
    address: 'Gatuadressen här',
  },
  en: {
    usage: `Say what you make and with which title: npm run new -- blog "Title". Kinds: ${kinds}. A translation: npm run new -- translation <folder> sv`,
    noKind: (given, near) =>
      `There is no kind "${given}". ${near ? `Did you mean "${near}"?` : ''} Kinds: ${kinds}, translation.`.replace(
        '  ',
        ' ',
      ),
    noTitle: (kind) => `The title is missing. Write it in quotes: npm run new -- ${kind} "Title"`,
    noName:
      'The title has no letters a–z or numbers that the folder could be called by. Give a name: --name short-name',
    exists: (folder) => `The folder ${folder} is there already. Open it, or give another title.`,
    pages: (titles) =>
      `The fixed pages are ${titles.join(', ')}. Anything else is a notice or a strategy page. A page in another language: npm run new -- page "Title" --lang uk`,
    noFolder: (folder, near) =>
      `There is no folder "${folder}". ${near ? `Did you mean "${near}"?` : 'Write a folder’s name, as in 2026-06-07-walk.'}`,
    noLanguage: (lang, languages) =>
      `The language "${lang}" does not go here. Write one of these: ${languages.join(', ')}.`,
    made: (file) => `Made: ${file}\nOpen it and write. Preview: npm run dev. Check: npm run check:content`,
    madeTranslation: (file) =>
      `Made: ${file}\nIt still has the words of the first language: translate them. Preview: npm run dev`,
    head: 'Take the # away from the beginning of a line to use a field. The explanations may go.',
    body: 'Write the text instead of this line. An empty line parts paragraphs. Heading: ## Heading. Picture: ![What it shows](./picture.jpg)',
    fill: 'To be filled in',
    place: 'Name of the village',
    address: 'Street address',
  },
};
