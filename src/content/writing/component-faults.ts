import type { z } from 'zod';
import type { Locale, Localized } from '../../i18n/locales.ts';
import { writingComponents, type ComponentName, type WritingComponent } from './components.ts';
import type { Explained } from './props.ts';

/** What to put between a component's tags. */
const insides: Readonly<Record<WritingComponent['inside'], Localized>> = {
  nothing: {
    fi: 'Sen sisään ei tule mitään: lopeta se merkkeihin />.',
    sv: 'Inget ska stå inuti den: avsluta den med />.',
    en: 'Nothing goes inside it: end it with />.',
  },
  text: {
    fi: 'Kirjoita teksti alku- ja lopputunnisteen väliin.',
    sv: 'Skriv texten mellan start- och sluttaggen.',
    en: 'Write the text between its opening and closing tags.',
  },
  'text?': {
    fi: 'Sen sisään saa tulla vain tekstiä.',
    sv: 'Endast text får stå inuti den.',
    en: 'Only text may stand inside it.',
  },
  picture: {
    fi: 'Pane sen sisään yksi kuva, kuten ![Mitä kuvassa on](./kuva.jpg).',
    sv: 'Lägg en bild inuti den, som ![Vad bilden visar](./bild.jpg).',
    en: 'Put one picture inside it, as in ![What it shows](./picture.jpg).',
  },
  pictures: {
    fi: 'Pane sen sisään vähintään kaksi kuvaa, kuten ![Mitä kuvassa on](./kuva.jpg).',
    sv: 'Lägg minst två bilder inuti den, som ![Vad bilden visar](./bild.jpg).',
    en: 'Put two pictures or more inside it, as in ![What it shows](./picture.jpg).',
  },
  list: {
    fi: 'Pane sen sisään numeroitu luettelo, jonka rivit alkavat 1., 2. ja niin edelleen.',
    sv: 'Lägg en numrerad lista inuti den: raderna börjar med 1., 2. och så vidare.',
    en: 'Put a numbered list inside it: its lines begin with 1., 2. and so on.',
  },
  table: {
    fi: 'Pane sen sisään taulukko, jossa on kaksi saraketta ja 2–12 riviä: vasemmalla lyhyt nimi, oikealla luku.',
    sv: 'Lägg en tabell med två kolumner och 2–12 rader inuti den: ett kort namn till vänster, ett tal till höger.',
    en: 'Put a table of two columns and 2–12 rows inside it: a short name on the left, a number on the right.',
  },
};

/** What to put between a component's tags. */
export const tellInside = (inside: WritingComponent['inside'], lang: Locale): string => insides[inside][lang];

const needs: Readonly<Record<NonNullable<WritingComponent['needs']>, Localized>> = {
  question: {
    fi: 'Kirjoita kysymys alkutietojen kohtaan question.',
    sv: 'Skriv frågan i fältet question i början av filen.',
    en: 'Write the question in the field question at the top of the file.',
  },
};

/** What the front matter must have for a component. */
export const tellNeed = (need: NonNullable<WritingComponent['needs']>, lang: Locale): string => needs[need][lang];

const says = {
  fi: { missing: 'puuttuu', unknown: 'ei kuulu tähän', known: 'Tässä käytetään:', none: 'Tässä ei käytetä mitään.' },
  sv: { missing: 'saknas', unknown: 'hör inte hit', known: 'Här används:', none: 'Här används inget.' },
  en: { missing: 'is missing', unknown: 'does not belong here', known: 'It takes:', none: 'It takes nothing.' },
};

/** What is wrong with a component's props, and what to write: a sentence or two for each fault. */
export function tellProps(name: ComponentName, issues: readonly z.core.$ZodIssue[], lang: Locale): string {
  return issues.map((issue) => tellIssue(name, issue, lang)).join(' ');
}

function tellIssue(name: ComponentName, issue: z.core.$ZodIssue, lang: Locale): string {
  const t = says[lang];
  const { shape } = writingComponents[name].props as WritingComponent['props'];
  if (issue.code === 'unrecognized_keys') {
    const props = Object.keys(shape);
    const known = props.length > 0 ? `${t.known} ${props.join(', ')}.` : t.none;
    return `${issue.keys.map((key) => `"${key}"`).join(', ')} ${t.unknown}. ${known}`;
  }
  const prop = String(issue.path[0] ?? '');
  const own = issue.code === 'custom' ? (issue.params as Explained | undefined)?.explain[lang] : undefined;
  if (own !== undefined) return prop ? `"${prop}": ${own}` : own;
  const meta = (shape[prop] as z.ZodType | undefined)?.meta() as Explained | undefined;
  return `"${prop}" ${t.missing}. ${meta?.explain[lang] ?? ''}`.trim();
}
