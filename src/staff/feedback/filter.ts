import { locales, type Locale } from '../../i18n/locales.ts';
import { abouts, type About, type Feedback } from '../../participation/feedback/feedback.ts';

/** Which feedback of a list is shown; null: whichever. */
export interface Filter {
  readonly about: About | null;
  /** How the address of the page begins. */
  readonly page: string | null;
  readonly language: Locale | null;
  /** A staff address, or `nobody`. */
  readonly assignee: string | null;
}

/** What stands in a filter for feedback that nobody takes care of. */
export const nobody = 'nobody';

/** All feedback. */
export const noFilter: Filter = { about: null, page: null, language: null, assignee: null };

/** The filter that an address names. `language` is the feedback's, `lang` the reader's. */
export function readFilter({ searchParams }: URL): Filter {
  return {
    about: abouts.find((about) => about === searchParams.get('about')) ?? null,
    page: searchParams.get('of')?.trim() || null,
    language: locales.find((locale) => locale === searchParams.get('language')) ?? null,
    assignee: searchParams.get('assignee')?.trim() || null,
  };
}

/** What an address says of a filter. */
export function filterQuery({ page, ...filter }: Filter): Record<string, string> {
  const given = Object.entries({ ...filter, of: page }).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(given);
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** Whether a filter lets a piece of feedback through. */
export function lets({ about, page, language, assignee }: Filter, feedback: Feedback): boolean {
  return (
    (about === null || feedback.about === about) &&
    (page === null || feedback.page.startsWith(page)) &&
    (language === null || feedback.lang === language) &&
    (assignee === null || (feedback.assignee ?? nobody) === assignee)
  );
}
