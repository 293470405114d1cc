import type { Locale } from '../i18n/locales.ts';
import { endpoints } from '../i18n/routes.ts';
import type { DeskList } from '../participation/comments/store.ts';

/** The desk's screens: its lists of comments, and the log of what was done. */
export type ScreenName = DeskList | 'log';

/** In the order of their tabs. */
export const screenNames: readonly ScreenName[] = ['waiting', 'published', 'closed', 'log'];

/** A place at the desk: a page of a screen; or, where `find` is given, the one comment with that reference. */
export interface Place {
  readonly screen: ScreenName;
  readonly page: number;
  readonly find: string | null;
}

/** What the desk can say it has just done. */
const dones = ['publish', 'refuse', 'refuseCorrection', 'hide', 'remove', 'out'] as const;

/** What was just done. */
export type Done = (typeof dones)[number];

/** Where an address leads; what it does not say plainly is the first page of what waits. */
export function readPlace({ searchParams }: URL): Place {
  const page = searchParams.get('page') ?? '';
  return {
    screen: screenNames.find((screen) => screen === searchParams.get('list')) ?? 'waiting',
    page: /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1,
    find: searchParams.get('find')?.trim() || null,
  };
}

/** What an address says was just done. */
export function readDone({ searchParams }: URL): Done | null {
  return dones.find((done) => done === searchParams.get('done')) ?? null;
}

/** The address of a place at the desk, with what was just done there. */
export function deskPath(lang: Locale, place: Partial<Place> = {}, done?: Done): string {
  const { screen = 'waiting', page = 1, find } = place;
  const query = new URLSearchParams({ lang });
  if (find) query.set('find', find);
  if (!find && screen !== 'waiting') query.set('list', screen);
  if (!find && page > 1) query.set('page', String(page));
  if (done) query.set('done', done);
  return `${endpoints.desk}?${query.toString()}`;
}
