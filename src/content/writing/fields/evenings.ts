import type { FieldTable } from '../fields.ts';

/** Fields of evenings. */
export const evenings: FieldTable = {
  kind: {
    label: { fi: 'Millainen ilta', sv: 'Slags kväll', en: 'Kind of evening' },
    hint: {
      fi: 'walk = kävellen, meeting = yhdessä paikassa, online = verkossa.',
      sv: 'walk = till fots, meeting = på ett ställe, online = på nätet.',
      en: 'walk = on foot, meeting = in one place, online = over the net.',
    },
  },
  starts: {
    label: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
    hint: {
      fi: 'Pakollinen. Päivä ja kellonaika Suomessa, esimerkiksi 2026-06-07T18:00.',
      sv: 'Obligatorisk. Dag och klockslag i Finland, till exempel 2026-06-07T18:00.',
      en: 'Required. The day and time in Finland, as in 2026-06-07T18:00.',
    },
  },
  ends: {
    label: { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' },
    hint: {
      fi: 'Pakollinen. Päivä ja kellonaika, esimerkiksi 2026-06-07T20:00.',
      sv: 'Obligatorisk. Dag och klockslag, till exempel 2026-06-07T20:00.',
      en: 'Required. The day and time, as in 2026-06-07T20:00.',
    },
  },
  place: {
    label: { fi: 'Kylä tai kaupunginosa', sv: 'By eller stadsdel', en: 'Village or quarter' },
    hint: {
      fi: 'Pakollinen. Illat voi lajitella sen mukaan, joten kirjoita se aina samalla tavalla.',
      sv: 'Obligatorisk. Kvällarna ordnas efter den, så skriv den alltid på samma sätt.',
      en: 'Required. Evenings are listed by it, so always write it in the same way.',
    },
  },
  address: {
    label: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
    hint: {
      fi: 'Pakollinen. Katuosoite. Verkossa pidettävän illan osoite on se, josta liitytään.',
      sv: 'Obligatorisk. Gatuadress. För en kväll på nätet: adressen där man ansluter.',
      en: 'Required. The street address. Of an evening online: where one joins it.',
    },
  },
  meetingPoint: {
    label: { fi: 'Kokoontumispaikka', sv: 'Samlingsplats', en: 'Meeting point' },
    hint: {
      fi: 'Missä kohdassa kokoonnutaan, jos se ei selviä osoitteesta.',
      sv: 'Var man samlas, om det inte framgår av adressen.',
      en: 'Where people gather, when that is not plain from the address.',
    },
  },
  directions: {
    label: { fi: 'Miten pääsee perille', sv: 'Hur man tar sig dit', en: 'How to get there' },
    hint: {
      fi: 'Bussi, pysäköinti, kimppakyyti.',
      sv: 'Buss, parkering, samåkning.',
      en: 'Bus, parking, a lift.',
    },
  },
  accessibility: {
    label: { fi: 'Esteettömyys', sv: 'Tillgänglighet', en: 'Accessibility' },
    hint: {
      fi: 'Kenelle ilta sopii: mäet, penkit, pyörätuoli, lastenvaunut, kielet.',
      sv: 'För vem kvällen passar: backar, bänkar, rullstol, barnvagn, språk.',
      en: 'Whom the evening suits: hills, benches, wheelchairs, prams, languages.',
    },
  },
  route: {
    label: { fi: 'Reitti', sv: 'Rutt', en: 'Route' },
    hint: {
      fi: 'GeoJSON-tiedosto tässä kansiossa. Tiedosto route.geojson löytyy, vaikka tätä ei olisi.',
      sv: 'En GeoJSON-fil i den här mappen. Filen route.geojson hittas även utan detta.',
      en: 'A GeoJSON file in this folder. A file route.geojson is found without this.',
    },
  },
  distanceKm: {
    label: { fi: 'Pituus kilometreinä', sv: 'Längd i kilometer', en: 'Distance in kilometres' },
    hint: {
      fi: 'Esimerkiksi 2.5. Ilman tätä pituus mitataan reitistä.',
      sv: 'Till exempel 2.5. Utan detta mäts längden av rutten.',
      en: 'As in 2.5. Without it the distance is measured from the route.',
    },
  },
  capacity: {
    label: { fi: 'Paikkoja', sv: 'Platser', en: 'Places' },
    hint: {
      fi: 'Kuinka monelle on tilaa. Ilman tätä mukaan mahtuvat kaikki.',
      sv: 'Hur många som ryms. Utan detta ryms alla.',
      en: 'How many people there is room for. Without it, as many as come.',
    },
  },
  partyMax: {
    label: { fi: 'Enintään yhdellä ilmoittautumisella', sv: 'Högst per anmälan', en: 'Most in one sign-up' },
    hint: {
      fi: 'Montako ihmistä yksi voi ilmoittaa. Ilman tätä 4.',
      sv: 'Hur många en person kan anmäla. Utan detta 4.',
      en: 'How many one sign-up may bring. Without it 4.',
    },
  },
  signupOpens: {
    label: { fi: 'Ilmoittautuminen alkaa', sv: 'Anmälan börjar', en: 'Sign-up opens' },
    hint: {
      fi: 'Esimerkiksi 2026-05-15T09:00. Ilman tätä heti.',
      sv: 'Till exempel 2026-05-15T09:00. Utan detta genast.',
      en: 'As in 2026-05-15T09:00. Without it, at once.',
    },
  },
  signupCloses: {
    label: { fi: 'Ilmoittautuminen päättyy', sv: 'Anmälan slutar', en: 'Sign-up closes' },
    hint: {
      fi: 'Esimerkiksi 2026-06-05T16:00. Pelkkä päivä tarkoittaa sen loppua. Ilman tätä illan alkuun asti.',
      sv: 'Till exempel 2026-06-05T16:00. Bara en dag betyder dess slut. Utan detta tills kvällen börjar.',
      en: 'As in 2026-06-05T16:00. A day alone means its end. Without it, when the evening starts.',
    },
  },
  status: {
    label: { fi: 'Illan tila', sv: 'Kvällens läge', en: 'Status' },
    hint: {
      fi: 'planned = tulossa, cancelled = peruttu, moved = siirretty, held = pidetty.',
      sv: 'planned = kommande, cancelled = inställd, moved = flyttad, held = hållen.',
      en: 'planned, cancelled, moved or held.',
    },
  },
  statusNote: {
    label: { fi: 'Miksi peruttu tai siirretty', sv: 'Varför inställd eller flyttad', en: 'Why cancelled or moved' },
    hint: {
      fi: 'Syy ja se, mitä ilmoittautuneen pitää tehdä.',
      sv: 'Orsaken och vad den som har anmält sig ska göra.',
      en: 'The reason, and what those who signed up should do.',
    },
  },
  previousStarts: {
    label: { fi: 'Aiemmat alkamisajat', sv: 'Tidigare starttider', en: 'Earlier starting times' },
    hint: {
      fi: 'Kun ilta siirretään: se aika, jolloin sen piti alkaa. Useampi hakasulkeissa, vanhin ensin.',
      sv: 'När kvällen flyttas: tiden då den skulle ha börjat. Flera inom hakparentes, den äldsta först.',
      en: 'When the evening is moved: the time it was to begin. Several in brackets, the oldest first.',
    },
  },
  'evenings.updated': {
    label: { fi: 'Tiedot muuttuivat', sv: 'Uppgifterna ändrades', en: 'Facts changed' },
    hint: {
      fi: 'Milloin aika, paikka tai muu tieto viimeksi muuttui. Kalenterit lukevat tämän.',
      sv: 'När tiden, platsen eller något annat senast ändrades. Kalendrar läser detta.',
      en: 'When the time, the place or another fact last changed. Calendars read this.',
    },
  },
  hosts: {
    label: { fi: 'Keitä on paikalla', sv: 'Vilka som är värdar', en: 'Hosts' },
    hint: {
      fi: 'Rooleja hakasulkeissa: [viestintä, nuorisovaltuusto].',
      sv: 'Roller inom hakparentes: [viestintä, nuorisovaltuusto].',
      en: 'Roles in brackets: [viestintä, nuorisovaltuusto].',
    },
  },
  outcome: {
    label: { fi: 'Mitä illassa sovittiin', sv: 'Vad man kom överens om', en: 'What came of the evening' },
    hint: {
      fi: 'Kirjoitetaan illan jälkeen: osallistujat, aiheet ja lupaukset.',
      sv: 'Skrivs efter kvällen: deltagare, ämnen och löften.',
      en: 'Written after the evening: how many came, topics and promises.',
    },
  },
  'outcome.heads': {
    label: { fi: 'Osallistujia', sv: 'Deltagare', en: 'People who came' },
    hint: { fi: 'Kuinka moni tuli, lukuna.', sv: 'Hur många som kom, som ett tal.', en: 'How many came, as a number.' },
  },
  'outcome.topics': {
    label: { fi: 'Aiheet', sv: 'Ämnen', en: 'Topics' },
    hint: {
      fi: 'Mistä puhuttiin, rivi tai kaksi kustakin.',
      sv: 'Vad man talade om, en eller två rader om varje.',
      en: 'What was talked about, a line or two each.',
    },
  },
  'outcome.promises': {
    label: { fi: 'Lupaukset', sv: 'Löften', en: 'Promises' },
    hint: {
      fi: 'Mitä luvattiin. Lisää uudet loppuun, älä vaihda järjestystä.',
      sv: 'Vad som lovades. Lägg nya sist och ändra inte ordningen.',
      en: 'What was promised. Add new ones at the end and keep the order.',
    },
  },
  'outcome.promises.text': {
    label: { fi: 'Lupaus', sv: 'Löfte', en: 'Promise' },
    hint: { fi: 'Yhtenä virkkeenä.', sv: 'Som en mening.', en: 'As one sentence.' },
  },
};
