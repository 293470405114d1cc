import { named } from '../../content/told.ts';
import type { Localized } from '../../i18n/locales.ts';

/** "Did you mean …", where something near is known. */
const meant = (near: string | undefined): Localized =>
  near === undefined
    ? { fi: '', sv: '', en: '' }
    : { fi: ` Tarkoititko ${near}?`, sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?` };

/** What is said of links, pictures and files beside a text. */
export const fileWords = named({
  deadLink: (address: string, near: string | undefined): Localized => {
    const { fi, sv, en } = meant(near);
    return {
      fi: `Sivustolla ei ole sivua ${address}.${fi || ' Avaa sivu selaimessa ja kopioi sen osoite.'}`,
      sv: `Webbplatsen har ingen sida ${address}.${sv || ' Öppna sidan i webbläsaren och kopiera dess adress.'}`,
      en: `There is no page ${address} on this site.${en || ' Open the page in a browser and copy its address.'}`,
    };
  },
  deadAnchor: (anchor: string, address: string, near: string | undefined): Localized => {
    const { fi, sv, en } = meant(near);
    return {
      fi: `Sivulla ${address} ei ole kohtaa ${anchor}.${fi || ' Poista linkistä # ja sen perässä oleva.'}`,
      sv: `Sidan ${address} har inget ställe ${anchor}.${sv || ' Ta bort # och det som följer ur länken.'}`,
      en: `There is no place ${anchor} on ${address}.${en || ' Take the # and what follows out of the link.'}`,
    };
  },
  hiddenLink: (address: string): Localized => ({
    fi: `Linkki vie sivulle ${address}, joka on luonnos tai ilmestyy myöhemmin kuin tämä teksti. Poista linkki tai julkaise sivu ensin.`,
    sv: `Länken går till ${address}, som är ett utkast eller publiceras senare än den här texten. Ta bort länken eller publicera sidan först.`,
    en: `The link leads to ${address}, which is a draft or comes out later than this text. Take it away, or publish that first.`,
  }),
  relativeLink: (address: string): Localized => ({
    fi: `Linkki ${address} ei ala sivuston alusta. Kirjoita oman sivuston osoite merkistä / alkaen, muun https://…`,
    sv: `Länken ${address} börjar inte från webbplatsens rot. Skriv den egna adressen från / och andra från https://…`,
    en: `The link ${address} does not begin at the site’s root. Write an address of this site from /, any other from https://…`,
  }),
  fileLink: (file: string): Localized => ({
    fi: `Tiedostoon ${file} linkitetään näin: <FileLink file="${file}" title="Linkin teksti" />`,
    sv: `En fil som ${file} länkas så här: <FileLink file="${file}" title="Länkens text" />`,
    en: `A file like ${file} is linked like this: <FileLink file="${file}" title="The link’s words" />`,
  }),
  strangeLink: (address: string): Localized => ({
    fi: `Linkki ${address} ei ole verkko-osoite. Kirjoita https://…, mailto: tai tel:`,
    sv: `Länken ${address} är ingen webbadress. Skriv https://…, mailto: eller tel:`,
    en: `The link ${address} is no address of the web. Write https://…, mailto: or tel:`,
  }),
  noFile: (file: string, near: string | undefined): Localized => {
    const { fi, sv, en } = meant(near);
    return {
      fi: `Tiedostoa ${file} ei ole tekstin kansiossa.${fi || ' Kopioi se sinne tai korjaa nimi.'}`,
      sv: `Filen ${file} finns inte i textens mapp.${sv || ' Kopiera den dit eller rätta namnet.'}`,
      en: `There is no file ${file} beside the text.${en || ' Copy it there, or mend the name.'}`,
    };
  },
  farPicture: (address: string): Localized => ({
    fi: `Kuva ${address} ei ole tekstin vieressä. Tallenna se tekstin kansioon ja kirjoita ./ ja tiedoston nimi.`,
    sv: `Bilden ${address} finns inte bredvid texten. Spara den i textens mapp och skriv ./ och filens namn.`,
    en: `The picture ${address} is not beside the text. Save it in the text’s folder and write ./ and its name.`,
  }),
  pictureKind: (file: string): Localized => ({
    fi: `Kuvaa ${file} ei voi näyttää selaimessa. Tallenna se JPEG- tai PNG-muotoon (.jpg, .png).`,
    sv: `Bilden ${file} kan inte visas i webbläsare. Spara den som JPEG eller PNG (.jpg, .png).`,
    en: `The picture ${file} cannot be shown in browsers. Save it as JPEG or PNG (.jpg, .png).`,
  }),
  pictureBroken: (file: string): Localized => ({
    fi: `Kuvatiedosto ${file} on rikki tai muu kuin kuva. Tallenna kuva uudelleen ja kopioi se tähän kansioon.`,
    sv: `Bildfilen ${file} är trasig eller ingen bild. Spara bilden på nytt och kopiera den hit.`,
    en: `The file ${file} is damaged or no picture. Save the picture again and copy it here.`,
  }),
  pictureBytes: (file: string, megabytes: string, most: number): Localized => ({
    fi: `Kuva ${file} on ${megabytes} Mt, kun enintään ${most} Mt käy. Pienennä se 3000 kuvapisteen levyiseksi ja tallenna JPEG-muotoon.`,
    sv: `Bilden ${file} är ${megabytes} MB, högst ${most} MB går. Minska den till 3000 pixlars bredd och spara som JPEG.`,
    en: `The picture ${file} has ${megabytes} MB; ${most} MB is the most. Make it 3000 pixels wide and save it as JPEG.`,
  }),
  picturePixels: (file: string, size: string, most: number): Localized => ({
    fi: `Kuva ${file} on ${size} kuvapistettä, kun enintään ${most} miljoonaa käy. Pienennä se 3000 kuvapisteen levyiseksi.`,
    sv: `Bilden ${file} har ${size} pixlar, högst ${most} miljoner går. Minska den till 3000 pixlars bredd.`,
    en: `The picture ${file} has ${size} pixels; ${most} million is the most. Make it 3000 pixels wide.`,
  }),
});
