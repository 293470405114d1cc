import type { Localized } from '../i18n/locales.ts';
import { named } from './told.ts';

/** What a fault of a statement says, the accessibility statement's (Act 306/2019 § 9) and the others'. */
export const saysOfStatement = named({
  missing: (field: string, what: Localized): Localized => ({
    fi: `Tieto "${field}" puuttuu: ${what.fi}.`,
    sv: `Uppgiften "${field}" saknas: ${what.sv}.`,
    en: `"${field}" is missing: ${what.en}`,
  }),
  noSuchPage: (known: readonly string[]): Localized => ({
    fi: `Tällaista sivua ei ole. Kansio on jokin näistä: ${known.join(', ')}.`,
    sv: `En sådan sida finns inte. Mappen är en av dessa: ${known.join(', ')}.`,
    en: `there is no such page; there are ${known.join(', ')}`,
  }),
  fullWithFailures: {
    fi: 'Tieto "conformance" on full, mutta selosteessa on "failures". Muuta toinen.',
    sv: '"conformance" är full, men utlåtandet har "failures". Ändra det ena.',
    en: '"conformance" is full, but there are "failures"',
  },
  failuresMissing: {
    fi: 'Tieto "failures" puuttuu: mikä ei täytä vaatimuksia, sen "criterion" ja "why".',
    sv: 'Uppgiften "failures" saknas: vad som inte uppfyller kraven, dess "criterion" och "why".',
    en: '"failures" is missing: what does not meet the requirements, its "criterion" and "why"',
  },
  otherFailures: (criteria: string): Localized => ({
    fi: `Ensimmäisellä kielellä on puutteet kriteereistä ${criteria}. Pidä samat samassa järjestyksessä.`,
    sv: `Det första språket har brister i kriterierna ${criteria}. Behåll dem i samma ordning.`,
    en: `the first language has failures of the criteria ${criteria}; keep them and their order`,
  }),
  authority: {
    fi: 'Valvova viranomainen on 1.1.2025 alkaen Traficom. Poista vanhan viranomaisen nimi; sivu kertoo oikean itse.',
    sv: 'Tillsynsmyndigheten är sedan 1.1.2025 Traficom. Ta bort den gamla myndigheten; sidan nämner den rätta själv.',
    en: 'the supervising authority is Traficom since 1.1.2025; the page names it by itself',
  },
  section: (heading: string, because: string): Localized => ({
    fi: `Selosteesta puuttuu kohta. Lisää otsikko "## ${heading}" ja teksti sen alle. (${because})`,
    sv: `En punkt saknas. Lägg till rubriken "## ${heading}" och en text under den. (${because})`,
    en: `there is no section "## ${heading}" (${because})`,
  }),
  keepingTimes: {
    fi: 'Säilytysajat puuttuvat. Kirjoita niiden otsikon alle <KeepingTimes />.',
    sv: 'Lagringstiderna saknas. Skriv <KeepingTimes /> under deras rubrik.',
    en: 'the keeping times are missing: write <KeepingTimes /> under their heading',
  },
  contactEmail: {
    fi: 'Tiedostosta site.yaml puuttuu "contact: email:". Siihen kirjoitetaan, kun jokin ei ole saavutettavaa.',
    sv: 'I site.yaml saknas "contact: email:". Dit skriver man när något inte är tillgängligt.',
    en: 'site.yaml has no "contact: email:", to which people write when something is not accessible',
  },
});
