import type { Locale } from '../../i18n/locales.ts';

/** What the check of the content says around its list. */
interface ReportWords {
  readonly advice: string;
  /** How many texts were looked at, how many faults there are, how much advice. */
  readonly sum: (texts: number, faults: number, advice: number) => string;
}

const one = (count: number, single: string, many: string) => `${count} ${count === 1 ? single : many}`;

export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  fi: {
    advice: 'Neuvoja (näitä ei ole pakko korjata):',
    sum: (texts, faults, advice) =>
      faults === 0
        ? `${one(texts, 'teksti', 'tekstiä')}, kaikki kunnossa; ${one(advice, 'neuvo', 'neuvoa')}.`
        : `${one(texts, 'teksti', 'tekstiä')}, ${one(faults, 'kohta', 'kohtaa')} korjattavana; ${one(advice, 'neuvo', 'neuvoa')}.`,
  },
  sv: {
    advice: 'Råd (måste inte följas):',
    sum: (texts, faults, advice) =>
      faults === 0
        ? `${one(texts, 'text', 'texter')}, allt i ordning; ${one(advice, 'råd', 'råd')}.`
        : `${one(texts, 'text', 'texter')}, ${one(faults, 'ställe', 'ställen')} att rätta; ${one(advice, 'råd', 'råd')}.`,
  },
  en: {
    advice: 'Advice (nothing that has to be mended):',
    sum: (texts, faults, advice) =>
      faults === 0
        ? `${one(texts, 'text', 'texts')}, all in order; ${one(advice, 'piece', 'pieces')} of advice.`
        : `${one(texts, 'text', 'texts')}, ${one(faults, 'place', 'places')} to mend; ${one(advice, 'piece', 'pieces')} of advice.`,
  },
};
