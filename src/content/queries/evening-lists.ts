import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { eveningYears, villagesOf } from '../evening-lists.ts';
import { evenings, type Evening } from './evenings.ts';
import { path } from './paths.ts';

/** How many evenings of the past the first list shows; the others are found by year and by village. */
const latest = 6;

/** A page that lists evenings. */
export interface EveningListPage {
  readonly where: (lang: Locale) => string;
  readonly title: (lang: Locale) => string;
  /** The latest first. */
  readonly items: readonly Evening[];
  /** How many of the past it shows; null: all. */
  readonly most: number | null;
}

/** The lists of evenings: the one they begin with, one a year and one a village. None where there are no evenings. */
export async function eveningListPages(): Promise<EveningListPage[]> {
  const all = await evenings();
  if (all.length === 0) return [];
  const years = [...eveningYears(all)].map(([year, items]) => ({
    where: (lang: Locale) => path.eveningYear(lang, year),
    title: (lang: Locale) => messages[lang].evenings.inYear(year),
    items,
    most: null,
  }));
  const villages = villagesOf(all).map(({ place, slug, evenings: items }) => ({
    where: (lang: Locale) => path.village(lang, slug),
    title: (lang: Locale) => messages[lang].evenings.inPlace(place),
    items,
    most: null,
  }));
  const first = {
    where: path.evenings,
    title: (lang: Locale) => messages[lang].evenings.title,
    items: all,
    most: latest,
  };
  return [first, ...years, ...villages];
}
