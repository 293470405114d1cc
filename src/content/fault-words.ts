import type { Locale, Localized } from '../i18n/locales.ts';
import { named } from './told.ts';

/** What a fault of the content says: what is wrong, and what to write. Builds print the English. */
export const says = named({
  fileName: (languages: readonly Locale[]): Localized => {
    const names = languages.map((language) => `${language}.mdx`).join(', ');
    return {
      fi: `Tiedoston nimen pitää olla jokin näistä: ${names}.`,
      sv: `Filen ska heta något av dessa: ${names}.`,
      en: `the file's name should be one of the site's languages: ${languages.join(', ')}`,
    };
  },
  folderName: {
    fi: 'Kansion nimi on osa osoitetta. Kirjoita se pienillä kirjaimilla a–z, numeroilla ja yhdysviivoilla.',
    sv: 'Mappens namn är en del av adressen. Skriv det med små bokstäver a–z, siffror och bindestreck.',
    en: "the folder's name is a part of the address; write it with a–z, 0–9 and hyphens",
  },
  folderTaken: (other: string): Localized => ({
    fi: `Kansiolla ${other} on sama nimi. Anna toiselle kansiolle toinen nimi.`,
    sv: `Mappen ${other} har samma namn. Ge den ena mappen ett annat namn.`,
    en: `${other} has the same name; give one of the folders another`,
  }),
  firstMissing: (first: Locale): Localized => ({
    fi: `Vierestä puuttuu ${first}.mdx, jossa ovat päivät ja muut tiedot. Tee se ensin.`,
    sv: `Bredvid saknas ${first}.mdx, som har datum och andra uppgifter. Gör den först.`,
    en: `there is no ${first}.mdx beside it, which carries the facts`,
  }),
  factInTranslation: (field: string, first: Locale): Localized => ({
    fi: `Tieto "${field}" kuuluu vain tiedostoon ${first}.mdx. Poista rivi tästä käännöksestä.`,
    sv: `Uppgiften "${field}" hör bara till ${first}.mdx. Ta bort raden ur den här översättningen.`,
    en: `"${field}" belongs to ${first}.mdx only`,
  }),
  missing: (field: string, example: string): Localized => ({
    fi: `Tieto "${field}" puuttuu. Lisää rivi, esimerkiksi: ${field}: ${example}`,
    sv: `Uppgiften "${field}" saknas. Lägg till en rad, till exempel: ${field}: ${example}`,
    en: `"${field}" is missing, as in ${field}: ${example}`,
  }),
  notAfter: (field: string, other: string): Localized => ({
    fi: `Tieto "${field}" ei ole myöhempi kuin "${other}". Tarkista molempien päivä ja kellonaika.`,
    sv: `"${field}" är inte senare än "${other}". Kontrollera dag och klockslag i båda.`,
    en: `"${field}" is not after "${other}"; check the day and the time of both`,
  }),
  imageAltMissing: {
    fi: 'Tieto "imageAlt" puuttuu. Kerro siinä yhdellä virkkeellä, mitä kuvassa on; pelkkä koriste: imageAlt: ""',
    sv: 'Uppgiften "imageAlt" saknas. Berätta med en mening vad bilden visar; bara dekoration: imageAlt: ""',
    en: '"imageAlt" is missing: say what the picture shows; where it only decorates, imageAlt: ""',
  },
  addressTaken: (address: string, other: string): Localized => ({
    fi: `Osoite ${address} on jo tekstillä ${other}. Anna toiselle oma "slug".`,
    sv: `Adressen ${address} har redan ${other}. Ge den ena texten en egen "slug".`,
    en: `${address} is the address of ${other} too; give one a "slug" of its own`,
  }),
  addressReserved: (last: string): Localized => ({
    fi: `Osoitteen loppuna ei voi olla "${last}", se on sivuston oma sana. Anna tekstille oma "slug".`,
    sv: `Adressen får inte sluta på "${last}", det är webbplatsens eget ord. Ge texten en egen "slug".`,
    en: `the address may not end in "${last}"; give it a "slug" of its own`,
  }),
  placeLetters: {
    fi: 'Tiedossa "place" pitää olla ainakin yksi kirjain a–z tai numero, sillä siitä tulee osoite.',
    sv: 'I "place" behövs minst en bokstav a–z eller en siffra, för av den blir en adress.',
    en: '"place" needs a letter a–z or a number for its address',
  },
  signupOrder: {
    fi: 'Tieto "signupOpens" ei ole ennen ilmoittautumisen loppua. Aikaista sitä tai myöhennä tietoa "signupCloses".',
    sv: '"signupOpens" är inte före anmälans slut. Tidigarelägg den eller senarelägg "signupCloses".',
    en: '"signupOpens" is not before sign-up ends',
  },
  outcomeFact: (field: string): Localized => ({
    fi: `Illan tulosten tieto "${field}" kuuluu vain sivuston ensimmäisen kielen tiedostoon. Poista rivi käännöksestä.`,
    sv: `Uppgiften "${field}" om kvällens resultat hör bara till första språkets fil. Ta bort raden ur översättningen.`,
    en: `"${field}" of the outcome belongs to the first language's file only`,
  }),
  outcomePromises: {
    fi: 'Käännöksessä on eri lupaukset kuin ensimmäisellä kielellä. Pidä määrä ja järjestys samana.',
    sv: 'Översättningen har andra löften än det första språket. Behåll antalet och ordningen.',
    en: 'the outcome has other promises than in the first language; keep their number and order',
  },
  otherGoals: {
    fi: 'Käännöksessä on eri tavoitteet kuin ensimmäisellä kielellä. Pidä määrä ja järjestys samana.',
    sv: 'Översättningen har andra mål än det första språket. Behåll antalet och ordningen.',
    en: 'there are other goals than in the first language; keep their number and order',
  },
  goalFact: (field: string): Localized => ({
    fi: `Tavoitteen luku "${field}" kuuluu vain sivuston ensimmäisen kielen tiedostoon. Poista se käännöksestä.`,
    sv: `Målets tal "${field}" hör bara till första språkets fil. Ta bort det ur översättningen.`,
    en: `"${field}" of a goal: figures belong to the first language's file only`,
  }),
  noPage: (field: string, folder: string): Localized => ({
    fi: `Strategiassa ei ole sivua "${folder}". Kirjoita tietoon "${field}" sen kansion nimi kansiosta content/strategy.`,
    sv: `I strategin finns ingen sida "${folder}". Skriv i "${field}" namnet på dess mapp i content/strategy.`,
    en: `there is no page "${folder}"; "${field}" names its folder in content/strategy`,
  }),
  parentLoop: {
    fi: 'Tieto "parent" johtaa takaisin tähän samaan sivuun. Anna toinen sivu tai poista rivi.',
    sv: '"parent" leder tillbaka till samma sida. Ange en annan sida eller ta bort raden.',
    en: '"parent" leads back to the page itself',
  },
  stateBefore: {
    fi: 'Tieto "stateDate" on ennen lupauksen päivää. Tarkista molemmat päivät.',
    sv: '"stateDate" är före löftets dag. Kontrollera båda dagarna.',
    en: '"stateDate" is before the day of the promise',
  },
  promiseText: {
    fi: 'Lupauksella ei ole omaa tekstiä. Siirrä kerrottava tietoon "why".',
    sv: 'Ett löfte har ingen egen text. Flytta det som ska berättas till "why".',
    en: 'a promise has no text of its own: what there is to tell goes to "why"',
  },
  promiseTaken: (id: string): Localized => ({
    fi: `On toinenkin lupaus "${id}". Anna kansiolle toinen nimi.`,
    sv: `Det finns ett annat löfte "${id}". Ge mappen ett annat namn.`,
    en: `there is another promise "${id}"; give the folder another name`,
  }),
  noEvening: (folder: string): Localized => ({
    fi: `Iltaa "${folder}" ei ole. Kirjoita sen kansion nimi kansiosta content/evenings.`,
    sv: `Det finns ingen kväll "${folder}". Skriv namnet på dess mapp i content/evenings.`,
    en: `there is no evening "${folder}"; name its folder in content/evenings`,
  }),
  noText: (folder: string): Localized => ({
    fi: `Julkaistua tekstiä "${folder}" ei ole. Kirjoita sen kansion nimi kansiosta content/blog tai content/strategy.`,
    sv: `Det finns ingen publicerad text "${folder}". Skriv namnet på dess mapp i content/blog eller content/strategy.`,
    en: `there is no published text "${folder}"; name its folder in content/blog or content/strategy`,
  }),
  routeMissing: (file: string): Localized => ({
    fi: `Tieto "route" nimeää tiedoston ${file}, jota ei ole tekstin vieressä. Kopioi se samaan kansioon tai poista rivi.`,
    sv: `"route" anger filen ${file}, som inte finns bredvid texten. Kopiera den till mappen eller ta bort raden.`,
    en: `"route" names ${file}, which is not beside the text`,
  }),
  routeWrong: (file: string, why: string): Localized => ({
    fi: `Reittitiedostoa ${file} ei voi lukea. Tallenna se uudelleen GeoJSON-muodossa. (${why})`,
    sv: `Ruttfilen ${file} går inte att läsa. Spara den på nytt som GeoJSON. (${why})`,
    en: `${file} is no route: ${why}`,
  }),
  tagLetters: (tag: string): Localized => ({
    fi: `Aiheessa "${tag}" pitää olla ainakin yksi kirjain a–z tai numero, sillä siitä tulee osoite.`,
    sv: `I ämnet "${tag}" behövs minst en bokstav a–z eller en siffra, för av det blir en adress.`,
    en: `the tag "${tag}" needs a letter a–z or a number for its address`,
  }),
  tagBrackets: (tag: string): Localized => ({
    fi: `Aiheessa "${tag}" ei voi olla merkkiä < tai >. Poista se.`,
    sv: `I ämnet "${tag}" får inte finnas < eller >. Ta bort tecknet.`,
    en: `the tag "${tag}" may not have < or > in it`,
  }),
  tagSpelling: (tag: string, other: string, where: string): Localized => ({
    fi: `Aiheet "${tag}" ja "${other}" (${where}) saisivat saman osoitteen. Kirjoita ne samalla tavalla.`,
    sv: `Ämnena "${tag}" och "${other}" (${where}) skulle få samma adress. Skriv dem på samma sätt.`,
    en: `the tags "${tag}" and "${other}" (in ${where}) would have one address; write them alike`,
  }),
  easyName: {
    fi: 'Selkokielisen tekstin tiedosto on tekstin kieli ja -selko, esimerkiksi fi-selko.mdx.',
    sv: 'En fil på lätt språk heter efter textens språk och -selko, till exempel sv-selko.mdx.',
    en: "name it by the text's own language, as in fi-selko.mdx",
  },
  easyAlone: (lang: string): Localized => ({
    fi: `Vierestä puuttuu ${lang}.mdx, jonka tämä kertoo selkokielellä.`,
    sv: `Bredvid saknas ${lang}.mdx, som det här berättar på lätt språk.`,
    en: `there is no ${lang}.mdx beside it`,
  }),
  noLanguage: (code: string): Localized => ({
    fi: `"${code}" ei ole minkään kielen tunnus. Anna tiedostolle kielen tunnus, esimerkiksi uk.mdx tai et.mdx.`,
    sv: `"${code}" är ingen språkkod. Ge filen språkets kod, till exempel uk.mdx eller et.mdx.`,
    en: `"${code}" is no language; name the file by its code, as in uk.mdx or et.mdx`,
  }),
});
