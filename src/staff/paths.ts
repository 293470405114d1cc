import type { Locale } from '../i18n/locales.ts';
import { endpoints } from '../i18n/routes.ts';
import type { DeskList } from '../participation/comments/store.ts';
import { noFilter, readFilter, type Filter } from './filter.ts';

/** The desk's screens: its lists of comments, the mails that did not go, and the log of what was done. */
export type ScreenName = DeskList | 'mail' | 'log';

/** In the order of their tabs. */
export const screenNames: readonly ScreenName[] = ['waiting', 'published', 'closed', 'mail', 'log'];

/** A place at the desk: a page of a screen, of what a filter lets through; or, with `find`, the one comment so named. */
export interface Place {
  readonly screen: ScreenName;
  readonly page: number;
  readonly filter: Filter;
  readonly find: string | null;
}

/** Where an address leads; what it does not say plainly is the first page of what waits. */
export function readPlace(url: URL): Place {
  const { searchParams } = url;
  const page = searchParams.get('page') ?? '';
  return {
    screen: screenNames.find((screen) => screen === searchParams.get('list')) ?? 'waiting',
    page: /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1,
    filter: readFilter(url),
    find: searchParams.get('find')?.trim() || null,
  };
}

/** What an address says of a place, without the reader's language. */
function queryOf({ screen = 'waiting', page = 1, filter = noFilter, find }: Partial<Place>): Record<string, string> {
  if (find) return { find };
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    ...(screen !== 'waiting' && { list: screen }),
    ...(page > 1 && { page: String(page) }),
    ...Object.fromEntries(given),
  };
}

/**
 * The address of a place at the desk.
 * @param more what else the address says, such as what was just done there
 */
export function deskPath(
  lang: Locale,
  place: Partial<Place> = {},
  more: Readonly<Record<string, string>> = {},
): string {
  return `${endpoints.desk}?${new URLSearchParams({ lang, ...queryOf(place), ...more }).toString()}`;
}
