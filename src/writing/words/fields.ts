import { named } from '../../content/told.ts';
import type { Localized } from '../../i18n/locales.ts';

/** "Did you mean …", where something near is known. */
const meant = (near: string | undefined): Localized =>
  near === undefined
    ? { fi: '', sv: '', en: '' }
    : { fi: ` Tarkoititko "${near}"?`, sv: ` Menade du "${near}"?`, en: ` Did you mean "${near}"?` };

/** What is said of the fields at the top of a text, and of `site.yaml`. */
export const fieldWords = named({
  noMatter: {
    fi: 'Alkutiedot puuttuvat. Tiedosto alkaa rivillä ---, sitten tulevat tiedot (title: Otsikko) ja taas rivi ---.',
    sv: 'Uppgifterna i början saknas. Filen börjar med raden ---, sedan uppgifterna (title: Rubrik) och åter raden ---.',
    en: 'The fields at the top are missing. A file begins with a line ---, then fields (title: Title), then --- again.',
  },
  noFields: {
    fi: 'Alkutiedot ovat tyhjät. Kirjoita viivarivien väliin ainakin title: Otsikko.',
    sv: 'Uppgifterna i början är tomma. Skriv åtminstone title: Rubrik mellan strecken.',
    en: 'There are no fields. Write at least title: Title between the lines of hyphens.',
  },
  colon: {
    fi: 'Tekstissä on kaksoispiste. Pane koko teksti lainausmerkkeihin: title: "Kysely: mitä kuulimme"',
    sv: 'Texten innehåller ett kolon. Sätt hela texten inom citattecken: title: "Enkäten: det här hörde vi"',
    en: 'There is a colon in the text. Put all of it in quotes: title: "Survey: what we heard"',
  },
  quote: {
    fi: 'Lainausmerkki jää auki. Lisää toinen lainausmerkki rivin loppuun tai poista alusta.',
    sv: 'Ett citattecken saknas. Lägg till det andra i slutet av raden eller ta bort det första.',
    en: 'A quote is left open. Add the other one at the end of the line, or take the first away.',
  },
  tab: {
    fi: 'Rivin alussa on sarkain. Käytä sen sijasta kahta välilyöntiä.',
    sv: 'Raden börjar med en tabb. Använd två mellanslag i stället.',
    en: 'The line begins with a tab. Use two spaces instead.',
  },
  twice: {
    fi: 'Sama tieto on kahdesti. Poista toinen rivi.',
    sv: 'Samma uppgift finns två gånger. Ta bort den ena raden.',
    en: 'The same field is there twice. Take one of the lines away.',
  },
  yaml: {
    fi: 'Tätä riviä ei voi lukea. Kirjoita se muodossa nimi: teksti. Pane teksti lainausmerkkeihin, jos siinä on erikoismerkkejä.',
    sv: 'Den här raden går inte att läsa. Skriv den som namn: text, med texten inom citattecken om den har specialtecken.',
    en: 'This line cannot be read. Write it as name: text, with the text in quotes if there are special signs in it.',
  },
  unknownField: (field: string, near: string | undefined, known: readonly string[]): Localized => {
    const { fi, sv, en } = meant(near);
    return {
      fi: `Tietoa "${field}" ei ole.${fi || ` Tässä voi olla: ${known.join(', ')}.`}`,
      sv: `Uppgiften "${field}" finns inte.${sv || ` Här kan stå: ${known.join(', ')}.`}`,
      en: `There is no field "${field}".${en || ` There may be: ${known.join(', ')}.`}`,
    };
  },
  missingField: (field: string, hint: Localized): Localized => ({
    fi: `Tieto "${field}" puuttuu. ${hint.fi}`,
    sv: `Uppgiften "${field}" saknas. ${hint.sv}`,
    en: `The field "${field}" is missing. ${hint.en}`,
  }),
  emptyField: (field: string): Localized => ({
    fi: `Tieto "${field}" on tyhjä. Kirjoita sen perään teksti tai poista rivi.`,
    sv: `Uppgiften "${field}" är tom. Skriv en text efter den eller ta bort raden.`,
    en: `The field "${field}" is empty. Write something after it, or take the line away.`,
  }),
  oneOf: (field: string, known: readonly string[], near: string | undefined): Localized => {
    const { fi, sv, en } = meant(near);
    return {
      fi: `Tiedon "${field}" arvo on jokin näistä: ${known.join(', ')}.${fi}`,
      sv: `Värdet av "${field}" är ett av dessa: ${known.join(', ')}.${sv}`,
      en: `The field "${field}" is one of these: ${known.join(', ')}.${en}`,
    };
  },
  text: (field: string): Localized => ({
    fi: `Tieto "${field}" on teksti. Pane se lainausmerkkeihin: ${field}: "…"`,
    sv: `Uppgiften "${field}" är en text. Sätt den inom citattecken: ${field}: "…"`,
    en: `The field "${field}" is a text. Put it in quotes: ${field}: "…"`,
  }),
  number: (field: string): Localized => ({
    fi: `Tieto "${field}" on luku. Kirjoita pelkät numerot ilman lainausmerkkejä, desimaalit pisteellä: 2.5`,
    sv: `Uppgiften "${field}" är ett tal. Skriv bara siffror utan citattecken, decimaler med punkt: 2.5`,
    en: `The field "${field}" is a number. Write digits only, without quotes, decimals with a point: 2.5`,
  }),
  wrongNumber: (field: string): Localized => ({
    fi: `Luku tiedossa "${field}" on liian pieni tai liian suuri. Kirjoita toinen luku.`,
    sv: `Talet i "${field}" är för litet eller för stort. Skriv ett annat tal.`,
    en: `The number in "${field}" is too small or too large. Write another.`,
  }),
  yesNo: (field: string): Localized => ({
    fi: `Tieto "${field}" on true (kyllä) tai false (ei), ilman lainausmerkkejä.`,
    sv: `Uppgiften "${field}" är true (ja) eller false (nej), utan citattecken.`,
    en: `The field "${field}" is true or false, without quotes.`,
  }),
  list: (field: string): Localized => ({
    fi: `Tieto "${field}" on luettelo. Kirjoita hakasulkeisiin: ${field}: [ensimmäinen, toinen]`,
    sv: `Uppgiften "${field}" är en lista. Skriv inom hakparentes: ${field}: [den första, den andra]`,
    en: `The field "${field}" is a list. Write it in brackets: ${field}: [the first, the second]`,
  }),
  group: (field: string): Localized => ({
    fi: `Tiedon "${field}" alle tulee nimettyjä rivejä, kukin sisennettynä kahdella välilyönnillä.`,
    sv: `Under "${field}" kommer namngivna rader, var och en indragen med två mellanslag.`,
    en: `Under "${field}" there are named lines, each with two spaces before it.`,
  }),
  email: (field: string): Localized => ({
    fi: `Tieto "${field}" ei ole sähköpostiosoite. Kirjoita se näin: nimi@kunta.example`,
    sv: `"${field}" är ingen e-postadress. Skriv den så här: namn@kommun.example`,
    en: `"${field}" is no e-mail address. Write it like this: name@town.example`,
  }),
  wrongValue: (field: string, hint: Localized): Localized => ({
    fi: `Tiedon "${field}" arvo ei kelpaa. ${hint.fi}`,
    sv: `Värdet av "${field}" duger inte. ${hint.sv}`,
    en: `The value of "${field}" cannot be used. ${hint.en}`,
  }),
  wrongUrl: (field: string): Localized => ({
    fi: `Tieto "${field}" on osoite. Kirjoita se alusta asti: https://…`,
    sv: `Uppgiften "${field}" är en adress. Skriv hela: https://…`,
    en: `The field "${field}" is an address. Write all of it: https://…`,
  }),
  noSite: {
    fi: 'Tiedosto site.yaml puuttuu. Siinä on ainakin kunnan nimi ja sivuston kielet: name: Kunta ja languages: [fi, sv, en].',
    sv: 'Filen site.yaml saknas. I den står minst kommunens namn och språken: name: Kommun och languages: [sv, fi, en].',
    en: 'There is no site.yaml. It has at least the name and the languages: name: Town and languages: [en, fi, sv].',
  },
  noTextIn: (field: string, languages: readonly string[]): Localized => ({
    fi: `Tiedosta "${field}" puuttuu kieli: ${languages.join(', ')}. Kirjoita teksti silläkin kielellä.`,
    sv: `I "${field}" saknas språket ${languages.join(', ')}. Skriv texten också på det språket.`,
    en: `"${field}" has no text in ${languages.join(', ')}. Write it in that language too.`,
  }),
  stray: {
    fi: 'Tästä tiedostosta ei tule sivua. Siirrä se omaan kansioon ja anna nimeksi kielen tunnus, esimerkiksi blog/2026-06-07-ilta/fi.mdx.',
    sv: 'Av den här filen blir ingen sida. Flytta den till en egen mapp och döp den efter språket, till exempel blog/2026-06-07-kvall/sv.mdx.',
    en: 'No page is made of this file. Move it into a folder of its own and name it by its language, as in blog/2026-06-07-walk/en.mdx.',
  },
});
