import type { FieldTable } from '../fields.ts';

/** Fields of posts and notices. */
export const blogAndNotices: FieldTable = {
  author: {
    label: { fi: 'Kirjoittaja', sv: 'Skribent', en: 'Author' },
    hint: {
      fi: 'Rooli, esimerkiksi viestintä. Roolit ovat site.yaml-tiedostossa kohdassa people.',
      sv: 'En roll, till exempel viestintä. Rollerna står i site.yaml under people.',
      en: 'A role, as in viestintä. The roles are in site.yaml under people.',
    },
  },
  severity: {
    label: { fi: 'Tärkeys', sv: 'Vikt', en: 'Severity' },
    hint: {
      fi: 'Vain, jos uutinen näkyy jokaisen sivun yläreunassa: urgent = kiireellinen, warning = varoitus, info = tiedoksi.',
      sv: 'Bara om nyheten ska stå överst på varje sida: urgent = brådskande, warning = varning, info = information.',
      en: 'Only if the news is to stand at the top of every page: urgent, warning or info.',
    },
  },
  from: {
    label: { fi: 'Yläreunassa alkaen', sv: 'Överst från', en: 'At the top from' },
    hint: {
      fi: 'Esimerkiksi 2026-06-07T18:00. Pelkkä päivä tarkoittaa sen päivän alkua. Ilman tätä: julkaisupäivästä.',
      sv: 'Till exempel 2026-06-07T18:00. Bara en dag betyder dagens början. Utan detta: från publiceringsdagen.',
      en: 'As in 2026-06-07T18:00. A day alone means its beginning. Without it: from the day of publication.',
    },
  },
  until: {
    label: { fi: 'Yläreunassa asti', sv: 'Överst till', en: 'At the top until' },
    hint: {
      fi: 'Esimerkiksi 2026-06-09T08:00. Pelkkä päivä tarkoittaa sen päivän loppua.',
      sv: 'Till exempel 2026-06-09T08:00. Bara en dag betyder dagens slut.',
      en: 'As in 2026-06-09T08:00. A day alone means its end.',
    },
  },
};
