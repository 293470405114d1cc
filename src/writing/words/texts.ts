import { named } from '../../content/told.ts';
import type { Localized } from '../../i18n/locales.ts';

/** What is said of the text itself: its signs, headings, pictures' words and components. */
export const textWords = named({
  less: {
    fi: 'Tekstissä on merkki <, jota ei voi lukea. Kirjoita sanana, esimerkiksi "alle 20", tai merkkeinä &lt;',
    sv: 'I texten finns tecknet <, som inte går att läsa. Skriv det som ord, till exempel "under 20", eller som &lt;',
    en: 'There is a < that cannot be read. Write it in words, as in "less than 20", or as &lt;',
  },
  autolink: {
    fi: 'Osoite on merkkien < ja > välissä. Kirjoita se näin: [linkin teksti](https://osoite.example/)',
    sv: 'Adressen står mellan < och >. Skriv den så här: [länkens text](https://adress.example/)',
    en: 'The address stands between < and >. Write it like this: [the link’s words](https://address.example/)',
  },
  htmlComment: {
    fi: 'Muistiinpano on merkeissä <!-- -->. Kirjoita se näin: {/* muistiinpano */}, tai poista se.',
    sv: 'Anteckningen står i <!-- -->. Skriv den så här: {/* anteckning */}, eller ta bort den.',
    en: 'A note stands in <!-- -->. Write it like this: {/* note */}, or take it away.',
  },
  unclosed: (name: string): Localized => ({
    fi: `<${name}> jää auki. Lisää loppuun </${name}>, tai lopeta se merkkeihin /> jos sisällä ei ole mitään.`,
    sv: `<${name}> lämnas öppen. Lägg till </${name}>, eller avsluta med /> om inget står inuti.`,
    en: `<${name}> is left open. Add </${name}> after it, or end it with /> if nothing stands inside.`,
  }),
  unopened: (name: string): Localized => ({
    fi: `</${name}> lopettaa jotain, mikä ei ole auki. Poista se tai lisää alku <${name}> ennen sitä.`,
    sv: `</${name}> avslutar något som inte är öppet. Ta bort den eller lägg till <${name}> före.`,
    en: `</${name}> ends what is not open. Take it away, or add <${name}> before it.`,
  }),
  tag: (name: string): Localized => ({
    fi: `<${name}> on kirjoitettu väärin. Jokainen tieto tulee lainausmerkkeihin ja loppuun > tai />: <${name} tieto="…" />`,
    sv: `<${name}> är fel skriven. Varje uppgift står inom citattecken och sist > eller />: <${name} uppgift="…" />`,
    en: `<${name}> is not written right. Everything goes in quotes, with > or /> at the end: <${name} name="…" />`,
  }),
  brace: {
    fi: 'Tekstissä on aaltosulku {. Kirjoita sen sijasta tavallinen sulku (, tai merkit &#123;',
    sv: 'I texten finns klammern {. Skriv en vanlig parentes ( i stället, eller &#123;',
    en: 'There is a brace { in the text. Write a bracket ( instead, or &#123;',
  },
  unreadable: (line: string): Localized => ({
    fi: `Tätä kohtaa ei voi lukea: ${line} Poista siitä merkit < ja { tai kirjoita se uudelleen.`,
    sv: `Det här stället går inte att läsa: ${line} Ta bort < och { eller skriv om det.`,
    en: `This place cannot be read: ${line} Take < and { out of it, or write it anew.`,
  }),
  module: {
    fi: 'Rivi alkaa sanalla import tai export, joka kuuluu ohjelmakoodiin. Poista rivi; komponentteja saa käyttää ilman sitä.',
    sv: 'Raden börjar med import eller export, som hör till programkod. Ta bort den; komponenterna fungerar utan.',
    en: 'The line begins with import or export, which belongs to code. Take it away; components work without it.',
  },
  script: {
    fi: 'Ohjelmakoodi (script) ei kuulu tekstiin. Poista se.',
    sv: 'Programkod (script) hör inte hemma i texten. Ta bort den.',
    en: 'A script does not belong in a text. Take it away.',
  },
  html: (name: string): Localized => ({
    fi: `HTML-merkintä <${name}> ei kuulu tekstiin. Poista se ja käytä Markdownia: **lihavointi**, ## otsikko, - luettelo.`,
    sv: `HTML-taggen <${name}> hör inte hemma i texten. Ta bort den och använd Markdown: **fetstil**, ## rubrik, - lista.`,
    en: `The HTML tag <${name}> does not belong in a text. Use Markdown instead: **bold**, ## heading, - list.`,
  }),
  unknownComponent: (name: string, near: string | undefined, known: readonly string[]): Localized => ({
    fi: `Komponenttia <${name}> ei ole. ${near ? `Tarkoititko <${near}>?` : `Käytössä ovat: ${known.join(', ')}.`}`,
    sv: `Komponenten <${name}> finns inte. ${near ? `Menade du <${near}>?` : `Det finns: ${known.join(', ')}.`}`,
    en: `There is no component <${name}>. ${near ? `Did you mean <${near}>?` : `There are: ${known.join(', ')}.`}`,
  }),
  component: (name: string, what: Localized): Localized => ({
    fi: `<${name}>: ${what.fi}`,
    sv: `<${name}>: ${what.sv}`,
    en: `<${name}>: ${what.en}`,
  }),
  propInBraces: (name: string, prop: string): Localized => ({
    fi: `<${name}>: kirjoita tieto "${prop}" lainausmerkkeihin ilman aaltosulkuja: ${prop}="…"`,
    sv: `<${name}>: skriv "${prop}" inom citattecken utan klamrar: ${prop}="…"`,
    en: `<${name}>: write "${prop}" in quotes without braces: ${prop}="…"`,
  }),
  headingOne: {
    fi: 'Sivun pääotsikko on jo alkutiedoissa (title). Aloita väliotsikko kahdella ristikkomerkillä: ## Väliotsikko',
    sv: 'Sidans huvudrubrik finns redan i title. Börja mellanrubriken med två nummertecken: ## Mellanrubrik',
    en: 'The title is the page’s main heading already. Begin a heading with two hash signs: ## Heading',
  },
  headingSkipped: (here: number, right: number): Localized => ({
    fi: `Otsikkotaso hyppää: tässä on ${'#'.repeat(here)}, mutta edellisen jälkeen sopii ${'#'.repeat(right)}. Vaihda se.`,
    sv: `En rubriknivå hoppas över: här står ${'#'.repeat(here)}, men efter den förra passar ${'#'.repeat(right)}. Byt den.`,
    en: `A level of heading is skipped: here is ${'#'.repeat(here)}, after the one before comes ${'#'.repeat(right)}. Change it.`,
  }),
  noAlt: {
    fi: 'Kuvalta puuttuu kuvaus niille, jotka eivät näe sitä. Kirjoita se hakasulkeisiin: ![Mitä kuvassa on](./kuva.jpg)',
    sv: 'Bilden saknar en beskrivning för dem som inte ser den. Skriv den inom hakparentes: ![Vad bilden visar](./bild.jpg)',
    en: 'The picture has no words for those who do not see it. Write them in brackets: ![What it shows](./picture.jpg)',
  },
  identityCode: {
    fi: 'Tekstissä on henkilötunnus. Poista se heti, ja jos teksti on jo ollut muiden nähtävissä, kerro tietosuojavastaavalle.',
    sv: 'I texten finns en personbeteckning. Ta bort den genast, och om andra redan har kunnat se den, kontakta dataskyddsombudet.',
    en: 'There is a personal identity code. Take it away at once; if others could see it already, tell the data protection officer.',
  },
  privatePhone: (number: string): Localized => ({
    fi: `Tekstissä on matkapuhelinnumero ${number}. Poista se, tai jos se on viran numero, pane se <ContactCard>-korttiin tai site.yaml-tiedostoon.`,
    sv: `I texten finns ett mobilnummer ${number}. Ta bort det, eller om det hör till tjänsten, lägg det i <ContactCard> eller site.yaml.`,
    en: `There is a mobile number ${number}. Take it away or, if it belongs to a role, put it into a <ContactCard> or site.yaml.`,
  }),
  longSentence: (words: number): Localized => ({
    fi: `Virkkeessä on ${words} sanaa. Kaksi lyhyempää on helpompi lukea.`,
    sv: `Meningen har ${words} ord. Två kortare är lättare att läsa.`,
    en: `The sentence has ${words} words. Two shorter ones are easier to read.`,
  }),
  longParagraph: (words: number): Localized => ({
    fi: `Kappaleessa on ${words} sanaa. Jaa se kahdeksi tai tee siitä luettelo.`,
    sv: `Stycket har ${words} ord. Dela det i två eller gör en lista av det.`,
    en: `The paragraph has ${words} words. Make two of it, or a list.`,
  }),
});
