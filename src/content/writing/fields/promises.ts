import type { FieldTable } from '../fields.ts';

/** Fields of promises, wherever they are written, and of what they answer. */
export const promises: FieldTable = {
  'promises.title': {
    label: { fi: 'Lupaus', sv: 'Löfte', en: 'Promise' },
    hint: {
      fi: 'Pakollinen. Mitä luvataan, yhtenä virkkeenä.',
      sv: 'Obligatorisk. Vad som lovas, som en mening.',
      en: 'Required. What is promised, as one sentence.',
    },
  },
  'promises.date': {
    label: { fi: 'Luvattu', sv: 'Lovat', en: 'Promised on' },
    hint: {
      fi: 'Pakollinen. Päivä, jona luvattiin, esimerkiksi 2026-06-07.',
      sv: 'Obligatorisk. Dagen då det lovades, till exempel 2026-06-07.',
      en: 'Required. The day it was promised, as in 2026-06-07.',
    },
  },
  why: {
    label: { fi: 'Selitys', sv: 'Förklaring', en: 'Explanation' },
    hint: {
      fi: 'Mitä tehtiin, mitä odotetaan tai miksi ei tehdä. Pakollinen, kun lupaus ei toteudu.',
      sv: 'Vad som gjordes, vad man väntar på eller varför det inte görs. Obligatorisk när löftet inte hålls.',
      en: 'What was done, what it waits for, or why it is not done. Required when the promise is not kept.',
    },
  },
  state: {
    label: { fi: 'Miten on käynyt', sv: 'Hur det har gått', en: 'How far it is' },
    hint: {
      fi: 'promised = luvattu, underway = työn alla, done = tehty, wontdo = ei toteudu.',
      sv: 'promised = lovat, underway = på gång, done = gjort, wontdo = blir inte av.',
      en: 'promised, underway, done or wontdo (will not be done).',
    },
  },
  stateDate: {
    label: { fi: 'Milloin muuttui', sv: 'När det ändrades', en: 'When it changed' },
    hint: {
      fi: 'Päivä, jona se eteni näin pitkälle, esimerkiksi 2026-08-20.',
      sv: 'Dagen då det kom så långt, till exempel 2026-08-20.',
      en: 'The day it came so far, as in 2026-08-20.',
    },
  },
  strategy: {
    label: { fi: 'Strategian sivu', sv: 'Strategins sida', en: 'Strategy page' },
    hint: {
      fi: 'Sen strategiasivun kansio, johon lupaus kuuluu.',
      sv: 'Mappen för strategisidan som löftet hör till.',
      en: 'The folder of the strategy page that it belongs to.',
    },
  },
  source: {
    label: { fi: 'Mihin lupaus vastaa', sv: 'Vad löftet svarar på', en: 'What it answers' },
    hint: {
      fi: 'Pakollinen. Yksi: ilta, kirjoitus, kysely tai palaute, esimerkiksi { evening: 2026-06-07-kylailta }.',
      sv: 'Obligatorisk. En: kväll, text, enkät eller respons, till exempel { evening: 2026-06-07-kylailta }.',
      en: 'Required. One evening, text, survey or piece of feedback, as in { evening: 2026-06-07-kylailta }.',
    },
  },
  evening: {
    label: { fi: 'Ilta', sv: 'Kväll', en: 'Evening' },
    hint: { fi: 'Illan kansion nimi.', sv: 'Namnet på kvällens mapp.', en: 'The name of the evening’s folder.' },
  },
  post: {
    label: { fi: 'Kirjoitus', sv: 'Text', en: 'Text' },
    hint: {
      fi: 'Kirjoituksen tai strategiasivun kansion nimi.',
      sv: 'Namnet på textens eller strategisidans mapp.',
      en: 'The name of the folder of a post or a strategy page.',
    },
  },
  comment: {
    label: { fi: 'Kommentti', sv: 'Kommentar', en: 'Comment' },
    hint: {
      fi: 'Kommentin tunnus: se, mikä on sen linkissä merkkien #comment- jälkeen.',
      sv: 'Kommentarens beteckning: det som står efter #comment- i dess länk.',
      en: 'What stands in the comment’s link after #comment-.',
    },
  },
  survey: {
    label: { fi: 'Kysely', sv: 'Enkät', en: 'Survey' },
    hint: {
      fi: 'Sen kirjoituksen kansio, joka kertoo kyselyn tuloksista.',
      sv: 'Mappen för texten som berättar om enkätens resultat.',
      en: 'The folder of the post that tells what came of the survey.',
    },
  },
  feedback: {
    label: { fi: 'Palaute', sv: 'Respons', en: 'Feedback' },
    hint: { fi: 'Palautteen viitenumero.', sv: 'Responsens referensnummer.', en: 'The reference of the feedback.' },
  },
};
