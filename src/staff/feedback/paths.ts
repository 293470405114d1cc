import type { Locale } from '../../i18n/locales.ts';
import { idLength } from '../../id.ts';
import { endpoints } from '../../i18n/routes.ts';
import { lists, type ListName } from '../../participation/feedback/rules.ts';
import { filterQuery, noFilter, readFilter, type Filter } from './filter.ts';

/** Where one is among the feedback: at one of its lists, at its figures, or at the one of an id. */
export type FeedbackSpot =
  | { readonly page: 'list'; readonly list: ListName; readonly number: number; readonly filter: Filter }
  | { readonly page: 'figures' }
  | { readonly page: 'one'; readonly id: string };

/** The room's own address. */
export const feedbackRoot = `${endpoints.desk}feedback/`;

/** What nobody has taken up yet, from the beginning. */
const inbox: FeedbackSpot = { page: 'list', list: 'new', number: 1, filter: noFilter };

/** The page of a list that an address names. */
export function readListSpot(url: URL): Extract<FeedbackSpot, { page: 'list' }> {
  const { searchParams } = url;
  const number = searchParams.get('page') ?? '';
  return {
    page: 'list',
    list: lists.find((list) => list === searchParams.get('list')) ?? 'new',
    number: /^\d{1,6}$/.test(number) ? Math.max(1, Number(number)) : 1,
    filter: readFilter(url),
  };
}

/** Nothing else is looked for: the kind's own lists lie under names that begin as its records' do. */
const knownId = new RegExp(`^[a-z\\d]{${idLength}}$`);

/** Where a path leads: `/desk/feedback/`, `…/figures/` or `…/<feedback>/`; null: nowhere here. */
export function readFeedbackSpot(pathname: string): FeedbackSpot | null {
  const path = pathname.replace(/\/?$/, '/');
  if (!path.startsWith(feedbackRoot)) return null;
  const [name, ...rest] = path.slice(feedbackRoot.length).split('/').slice(0, -1);
  if (rest.length > 0) return null;
  if (name === undefined) return inbox;
  if (name === 'figures') return { page: 'figures' };
  return knownId.test(name) ? { page: 'one', id: name } : null;
}

function queryOf(spot: FeedbackSpot): Record<string, string> {
  if (spot.page !== 'list') return {};
  const { list, number, filter } = spot;
  return {
    ...(list !== 'new' && { list }),
    ...(number > 1 && { page: String(number) }),
    ...filterQuery(filter),
  };
}

/** The address of a spot. @param more what else the address says, such as what was just done there */
export function feedbackPath(
  lang: Locale,
  spot: FeedbackSpot = inbox,
  more: Readonly<Record<string, string>> = {},
): string {
  const tail = spot.page === 'list' ? '' : `${spot.page === 'figures' ? 'figures' : spot.id}/`;
  return `${feedbackRoot}${tail}?${new URLSearchParams({ lang, ...queryOf(spot), ...more }).toString()}`;
}
