import { catalogue, type CatalogueEvening } from '../../generated/catalogue.js';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from './messages.ts';
import { paths } from '../../i18n/routes.ts';
import type { Signup } from './signup.ts';

/** The evening of an id, while it is in the content. */
export function eveningOf(id: string | undefined): CatalogueEvening | undefined {
  return catalogue.evenings.find((evening) => evening.id === id);
}

/** The evening of a sign-up; one that has left the content does not take place, and nothing more is known of it. */
export function eveningFor({ evening, told, ends }: Signup): CatalogueEvening {
  const gone = { kind: 'walk', status: 'cancelled', capacity: 0, partyMax: 1, address: '', outcome: false } as const;
  const times = { starts: told.starts, ends, signupOpens: null, signupCloses: told.starts, previousStarts: null };
  return eveningOf(evening) ?? { id: evening, ...gone, ...times, sequence: 0, updated: null, pages: {} };
}

/** An evening's page in a language, or in the first one it exists in; the list of evenings when it has none any more. */
export function pageOf({ id, pages }: Pick<CatalogueEvening, 'id' | 'pages'>, lang: Locale) {
  const gone = {
    title: messages[lang].signups.evening,
    path: paths(catalogue.site.languages).evenings(lang),
    place: '',
  };
  return pages[lang] ?? Object.values(pages)[0] ?? { ...gone, id, meetingPoint: null, statusNote: null };
}
