import type { FieldTable } from '../fields.ts';

/** Fields of strategy pages. */
export const strategy: FieldTable = {
  parent: {
    label: { fi: 'Yläsivu', sv: 'Sidan ovanför', en: 'Page above' },
    hint: {
      fi: 'Sen sivun kansio, jonka alle tämä kuuluu, esimerkiksi kunta-2030.',
      sv: 'Mappen för sidan som den här hör under, till exempel kommunen-2030.',
      en: 'The folder of the page that this one belongs below, as in town-2030.',
    },
  },
  order: {
    label: { fi: 'Järjestys', sv: 'Ordning', en: 'Order' },
    hint: {
      fi: 'Luku: pienin on ensin. Ilman tätä sivut ovat aakkosjärjestyksessä.',
      sv: 'Ett tal: det minsta först. Utan detta i alfabetisk ordning.',
      en: 'A number: the smallest comes first. Without it, by title.',
    },
  },
  goals: {
    label: { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
    hint: {
      fi: 'Mitä tavoitellaan ja miten sitä mitataan. Luvuista tehdään kuvio ja taulukko.',
      sv: 'Vad man vill nå och hur det mäts. Av talen blir det ett diagram och en tabell.',
      en: 'What is aimed at and how it is measured. The figures become a chart and a table.',
    },
  },
  'goals.measure': {
    label: { fi: 'Mittari', sv: 'Mätare', en: 'Measure' },
    hint: { fi: 'Mitä mitataan ja miten.', sv: 'Vad som mäts och hur.', en: 'What is measured, and how.' },
  },
  'goals.unit': {
    label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
    hint: {
      fi: 'Mitä luvut ovat, esimerkiksi "%". Pakollinen, kun on lukuja vuosittain.',
      sv: 'Vad talen är, till exempel "%". Obligatorisk när det finns tal per år.',
      en: 'What the figures are, as in "%". Required when there are figures by year.',
    },
  },
  'goals.source': {
    label: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
    hint: { fi: 'Mistä luvut ovat peräisin.', sv: 'Var talen kommer ifrån.', en: 'Where the figures come from.' },
  },
  'goals.sourceLink': {
    label: { fi: 'Linkki lähteeseen', sv: 'Länk till källan', en: 'Link to the source' },
    hint: {
      fi: 'Osoite, joka alkaa merkillä / tai https://.',
      sv: 'En adress som börjar med / eller https://.',
      en: 'An address that begins with / or https://.',
    },
  },
  'goals.target': {
    label: { fi: 'Tavoite', sv: 'Målvärde', en: 'Target' },
    hint: {
      fi: 'Luku, joka piirretään, tai teksti.',
      sv: 'Ett tal, som ritas, eller en text.',
      en: 'A number, which is drawn, or a text.',
    },
  },
  'goals.by': {
    label: { fi: 'Mihin vuoteen mennessä', sv: 'Före vilket år', en: 'By which year' },
    hint: { fi: 'Esimerkiksi 2030.', sv: 'Till exempel 2030.', en: 'As in 2030.' },
  },
  'goals.now': {
    label: { fi: 'Missä nyt ollaan', sv: 'Läget nu', en: 'Where it stands' },
    hint: {
      fi: 'Luku tai teksti. Ilman tätä viimeisen vuoden luku.',
      sv: 'Ett tal eller en text. Utan detta det senaste årets tal.',
      en: 'A number or a text. Without it, the figure of the last year.',
    },
  },
  'goals.asOf': {
    label: { fi: 'Miltä päivältä', sv: 'Per vilken dag', en: 'As of which day' },
    hint: { fi: 'Esimerkiksi 2026-06-07.', sv: 'Till exempel 2026-06-07.', en: 'As in 2026-06-07.' },
  },
  'goals.series': {
    label: { fi: 'Luvut vuosittain', sv: 'Tal per år', en: 'Figures by year' },
    hint: {
      fi: 'Vuosi ja luku: { 2024: 41, 2025: 48 }. Enintään kahdeksan vuotta.',
      sv: 'År och tal: { 2024: 41, 2025: 48 }. Högst åtta år.',
      en: 'Year and figure: { 2024: 41, 2025: 48 }. Eight years at most.',
    },
  },
  participated: {
    label: { fi: 'Miten asukkaat vaikuttivat', sv: 'Hur invånarna deltog', en: 'How residents took part' },
    hint: {
      fi: 'Missä sanottiin mitä: illat, kirjoitukset, kyselyt, palautteet.',
      sv: 'Var det sades: kvällar, texter, enkäter, respons.',
      en: 'Where it was said: evenings, texts, surveys, feedback.',
    },
  },
  'strategy.comments': {
    label: { fi: 'Kommentit', sv: 'Kommentarer', en: 'Comments' },
    hint: {
      fi: 'open = saa kommentoida, kuten aina, kun sivulla on kysymys. closed = uusia ei oteta. off = ei kommentteja.',
      sv: 'open = man får kommentera, som alltid när sidan har en fråga. closed = inga nya tas emot. off = inga kommentarer.',
      en: 'open = anyone may comment, as on any page with a question. closed = no new ones. off = no comments.',
    },
  },
};
