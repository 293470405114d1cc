import type { FieldTable } from '../fields.ts';

/** Fields that mean the same in every collection that has them. */
export const common: FieldTable = {
  title: {
    label: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
    hint: {
      fi: 'Pakollinen. Pane lainausmerkkeihin, jos siinä on kaksoispiste.',
      sv: 'Obligatorisk. Sätt den inom citattecken om den innehåller ett kolon.',
      en: 'Required. Put it in quotes if there is a colon in it.',
    },
  },
  summary: {
    label: { fi: 'Tiivistelmä', sv: 'Sammanfattning', en: 'Summary' },
    hint: {
      fi: 'Yksi tai kaksi virkettä. Ne näkyvät listoissa, hakukoneissa ja kun linkki jaetaan.',
      sv: 'En eller två meningar. De syns i listor, i sökmotorer och när länken delas.',
      en: 'One or two sentences. They show in lists, in search engines and when the link is shared.',
    },
  },
  slug: {
    label: { fi: 'Osoitteen loppu', sv: 'Slutet av adressen', en: 'End of the address' },
    hint: {
      fi: 'Vain jos se ei ole sama kuin kansion nimi ilman päivää. Pieniä kirjaimia a–z, numeroita ja yhdysviivoja.',
      sv: 'Bara om det inte är mappens namn utan datum. Små bokstäver a–z, siffror och bindestreck.',
      en: 'Only if it is not the folder’s name without the date. Small letters a–z, numbers and hyphens.',
    },
  },
  date: {
    label: { fi: 'Julkaisupäivä', sv: 'Publiceringsdag', en: 'Day of publication' },
    hint: {
      fi: 'Esimerkiksi 2026-06-07 tai kellonajan kanssa 2026-06-07T09:00. Tulevana päivänä teksti ilmestyy itsestään.',
      sv: 'Till exempel 2026-06-07, eller med klockslag 2026-06-07T09:00. En text med en kommande dag publiceras av sig själv.',
      en: 'As in 2026-06-07, or with a time 2026-06-07T09:00. On a coming day the text appears by itself.',
    },
  },
  tags: {
    label: { fi: 'Aiheet', sv: 'Ämnen', en: 'Topics' },
    hint: {
      fi: 'Pienillä kirjaimilla hakasulkeissa: [koulut, liikenne].',
      sv: 'Med små bokstäver inom hakparentes: [skolor, trafik].',
      en: 'In small letters and square brackets: [schools, traffic].',
    },
  },
  image: {
    label: { fi: 'Kuva', sv: 'Bild', en: 'Picture' },
    hint: {
      fi: 'Pane kuva tähän samaan kansioon ja kirjoita tiedoston nimi, esimerkiksi laituri.jpg.',
      sv: 'Lägg bilden i den här mappen och skriv filens namn, till exempel brygga.jpg.',
      en: 'Put the picture in this folder and write the name of its file, as in jetty.jpg.',
    },
  },
  imageAlt: {
    label: { fi: 'Mitä kuvassa on', sv: 'Vad bilden visar', en: 'What the picture shows' },
    hint: {
      fi: 'Yhdellä virkkeellä niille, jotka eivät näe kuvaa. Pakollinen, kun kuva on. Pelkkä koriste: "".',
      sv: 'Med en mening, för dem som inte ser bilden. Obligatorisk när det finns en bild. Bara dekoration: "".',
      en: 'In one sentence, for those who do not see it. Required when there is a picture. Mere decoration: "".',
    },
  },
  draft: {
    label: { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
    hint: {
      fi: 'true = luonnos, jota ei julkaista. Poista rivi, kun teksti on valmis.',
      sv: 'true = ett utkast som inte publiceras. Ta bort raden när texten är klar.',
      en: 'true = a draft, which is not published. Take the line out when the text is ready.',
    },
  },
  stage: {
    label: { fi: 'Missä vaiheessa asia on', sv: 'Hur långt ärendet har kommit', en: 'How far the matter is' },
    hint: {
      fi: 'preparing = valmistelussa, consulting = lausunnolla, decided = päätetty, followed = seurannassa.',
      sv: 'preparing = bereds, consulting = på remiss, decided = beslutat, followed = följs upp.',
      en: 'preparing, consulting (views are asked for), decided or followed (followed up).',
    },
  },
  use: {
    label: { fi: 'Mihin sanottua käytetään', sv: 'Hur det som sägs används', en: 'How what is said is used' },
    hint: {
      fi: 'Miten vastaukset vaikuttavat. Jos jätät pois, sivulla on site.yaml-tiedoston teksti.',
      sv: 'Hur svaren påverkar. Utelämnas det står texten i site.yaml på sidan.',
      en: 'What the answers change. Without it the page has the words of site.yaml.',
    },
  },
  decides: {
    label: { fi: 'Kuka päättää', sv: 'Vem som beslutar', en: 'Who decides' },
    hint: {
      fi: 'Esimerkiksi: Valtuusto. Jos jätät pois, sivulla on site.yaml-tiedoston teksti.',
      sv: 'Till exempel: Fullmäktige. Utelämnas det står texten i site.yaml på sidan.',
      en: 'As in: The Municipal Council. Without it the page has the words of site.yaml.',
    },
  },
  next: {
    label: { fi: 'Mitä seuraavaksi', sv: 'Vad som händer härnäst', en: 'What comes next' },
    hint: {
      fi: 'Mitä tapahtuu ja milloin. Jos jätät pois, sivulla on site.yaml-tiedoston teksti.',
      sv: 'Vad som händer och när. Utelämnas det står texten i site.yaml på sidan.',
      en: 'What happens, and when. Without it the page has the words of site.yaml.',
    },
  },
  comments: {
    label: { fi: 'Kommentit', sv: 'Kommentarer', en: 'Comments' },
    hint: {
      fi: 'open = saa kommentoida, closed = vanhat näkyvät, uusia ei oteta, off = ei kommentteja.',
      sv: 'open = man får kommentera, closed = gamla syns, inga nya tas emot, off = inga kommentarer.',
      en: 'open = anyone may comment, closed = old ones stay, no new ones, off = no comments.',
    },
  },
  commentsClose: {
    label: { fi: 'Kommentointi päättyy', sv: 'Kommenteringen upphör', en: 'Comments close' },
    hint: {
      fi: 'Esimerkiksi 2026-06-30T15:00. Pelkkä päivä tarkoittaa sen päivän loppua.',
      sv: 'Till exempel 2026-06-30T15:00. Bara en dag betyder slutet av den dagen.',
      en: 'As in 2026-06-30T15:00. A day alone means its end.',
    },
  },
  question: {
    label: { fi: 'Kysymys lukijoille', sv: 'Fråga till läsarna', en: 'Question to readers' },
    hint: {
      fi: 'Yksi kysymys, johon haluat vastauksia. Se näkyy kommenttien yläpuolella.',
      sv: 'En fråga som du vill ha svar på. Den står ovanför kommentarerna.',
      en: 'One question that you want answers to. It stands above the comments.',
    },
  },
  updated: {
    label: { fi: 'Tarkistettu', sv: 'Granskad', en: 'Last checked' },
    hint: {
      fi: 'Päivä, jona tekstin tiedot on viimeksi tarkistettu, esimerkiksi 2026-06-07.',
      sv: 'Dagen då textens uppgifter senast granskades, till exempel 2026-06-07.',
      en: 'The day the text was last checked, as in 2026-06-07.',
    },
  },
};
