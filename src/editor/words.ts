import type { Localized } from '../i18n/locales.ts';

/** What the values of choices are called in the editor, by the field's name or path; a test asks for every one. */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  comments: {
    open: { fi: 'auki', sv: 'öppna', en: 'open' },
    closed: { fi: 'suljettu, vanhat näkyvät', sv: 'stängda, de gamla syns', en: 'closed, old ones stay' },
    off: { fi: 'ei kommentteja', sv: 'inga kommentarer', en: 'no comments' },
  },
  stage: {
    preparing: { fi: 'valmistelussa', sv: 'bereds', en: 'being prepared' },
    consulting: { fi: 'lausunnolla', sv: 'på remiss', en: 'opinions are asked' },
    decided: { fi: 'päätetty', sv: 'beslutat', en: 'decided' },
    followed: { fi: 'seurannassa', sv: 'följs upp', en: 'followed up' },
  },
  severity: {
    urgent: { fi: 'kiireellinen', sv: 'brådskande', en: 'urgent' },
    warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
    info: { fi: 'tiedoksi', sv: 'information', en: 'information' },
  },
  kind: {
    walk: { fi: 'kävellen', sv: 'till fots', en: 'on foot' },
    meeting: { fi: 'yhdessä paikassa', sv: 'på ett ställe', en: 'in one place' },
    online: { fi: 'verkossa', sv: 'på nätet', en: 'online' },
  },
  status: {
    planned: { fi: 'tulossa', sv: 'kommande', en: 'planned' },
    cancelled: { fi: 'peruttu', sv: 'inställd', en: 'cancelled' },
    moved: { fi: 'siirretty', sv: 'flyttad', en: 'moved' },
    held: { fi: 'pidetty', sv: 'hållen', en: 'held' },
  },
  state: {
    promised: { fi: 'luvattu', sv: 'utlovat', en: 'promised' },
    underway: { fi: 'työn alla', sv: 'på gång', en: 'under way' },
    done: { fi: 'tehty', sv: 'gjort', en: 'done' },
    wontdo: { fi: 'ei toteudu', sv: 'blir inte av', en: 'will not be done' },
  },
  conformance: {
    full: { fi: 'täyttää vaatimukset', sv: 'uppfyller kraven', en: 'meets the requirements' },
    partial: { fi: 'täyttää osittain', sv: 'uppfyller delvis', en: 'meets them in part' },
    none: { fi: 'ei täytä', sv: 'uppfyller inte', en: 'does not meet them' },
  },
  assessedBy: {
    self: { fi: 'kunta itse', sv: 'kommunen själv', en: 'the municipality itself' },
    external: { fi: 'ulkopuolinen arvioija', sv: 'en utomstående', en: 'somebody outside it' },
  },
};

/** What the collections are called, and one text of each. */
export const collectionWords = {
  blog: {
    many: { fi: 'Blogi', sv: 'Blogg', en: 'Blog' },
    one: { fi: 'kirjoitus', sv: 'inlägg', en: 'post' },
  },
  notices: {
    many: { fi: 'Ajankohtaista', sv: 'Aktuellt', en: 'News' },
    one: { fi: 'uutinen', sv: 'nyhet', en: 'news item' },
  },
  evenings: {
    many: { fi: 'Kyläillat', sv: 'Byakvällar', en: 'Village evenings' },
    one: { fi: 'kyläilta', sv: 'byakväll', en: 'village evening' },
  },
  strategy: {
    many: { fi: 'Strategia', sv: 'Strategi', en: 'Strategy' },
    one: { fi: 'strategiasivu', sv: 'strategisida', en: 'strategy page' },
  },
  promises: {
    many: { fi: 'Lupaukset', sv: 'Löften', en: 'Promises' },
    one: { fi: 'lupaus', sv: 'löfte', en: 'promise' },
  },
  pages: {
    many: { fi: 'Sivut', sv: 'Sidor', en: 'Pages' },
    one: { fi: 'sivu', sv: 'sida', en: 'page' },
  },
} as const satisfies Readonly<Record<string, { many: Localized; one: Localized }>>;

/** Labels that belong to no field of the front matter. */
export const labels = {
  text: { fi: 'Teksti', sv: 'Text', en: 'Text' },
  picture: { fi: 'Kuva', sv: 'Bild', en: 'Picture' },
  pictures: { fi: 'Kuvat', sv: 'Bilder', en: 'Pictures' },
  alt: { fi: 'Mitä kuvassa on', sv: 'Vad bilden visar', en: 'What the picture shows' },
  inside: { fi: 'Sisältö', sv: 'Innehåll', en: 'What goes inside' },
  asWritten: { fi: 'Sellaisenaan', sv: 'Som det står', en: 'As it stands' },
  asWrittenHint: {
    fi: 'Tätä kohtaa ei voi muokata lomakkeella, joten se näkyy niin kuin se on tiedostossa.',
    sv: 'Den här delen går inte att redigera i ett formulär, så den visas som den står i filen.',
    en: 'This part cannot be edited in a form, so it is shown as it stands in the file.',
  },
  year: { fi: 'Vuosi', sv: 'År', en: 'Year' },
  number: { fi: 'Luku', sv: 'Tal', en: 'Number' },
  moment: {
    fi: 'Kirjoita päivä, kuten 2026-06-07, tai päivä ja kellonaika, kuten 2026-06-07T18:00.',
    sv: 'Skriv en dag, som 2026-06-07, eller en dag och ett klockslag, som 2026-06-07T18:00.',
    en: 'Write a day, as in 2026-06-07, or a day and a time, as in 2026-06-07T18:00.',
  },
  slug: {
    fi: 'Kansion ja osoitteen nimi: pieniä kirjaimia a–z, numeroita ja väliviivoja.',
    sv: 'Mappens och adressens namn: små bokstäver a–z, siffror och bindestreck.',
    en: 'The name of the folder and the address: small letters a–z, digits and hyphens.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * Hints for fields that a form asks for otherwise than a file does: nobody types quotes, brackets or file names there.
 * By the names of `src/content/writing/fields.ts`; every other field has the hint of that table.
 */
export const formHints: Readonly<Record<string, Localized>> = {
  title: { fi: 'Pakollinen.', sv: 'Obligatorisk.', en: 'Required.' },
  tags: {
    fi: 'Pienillä kirjaimilla, kuten koulut.',
    sv: 'Med små bokstäver, som skolor.',
    en: 'In small letters, as in schools.',
  },
  image: {
    fi: 'Kuva tallennetaan tekstin viereen. Sijaintitiedot poistetaan julkaistaessa.',
    sv: 'Bilden sparas bredvid texten. Platsuppgifter tas bort vid publiceringen.',
    en: 'The picture is saved beside the text. Place data is removed on publication.',
  },
  imageAlt: {
    fi: 'Yhdellä virkkeellä niille, jotka eivät näe kuvaa. Pakollinen, kun kuva on.',
    sv: 'Med en mening, för dem som inte ser bilden. Obligatorisk när det finns en bild.',
    en: 'In one sentence, for those who do not see it. Required when there is a picture.',
  },
  source: {
    fi: 'Täytä yksi: ilta, kirjoitus, kysely tai palaute.',
    sv: 'Fyll i en: kväll, text, enkät eller respons.',
    en: 'Fill in one: an evening, a text, a survey or a piece of feedback.',
  },
};
