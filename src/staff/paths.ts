import type { Locale } from '../i18n/locales.ts';
import { endpoints } from '../i18n/routes.ts';
import type { Action } from '../participation/comments/rules.ts';
import type { DeskList } from '../participation/comments/store.ts';

/** The desk's screens: its lists of comments, and the log of what was done. */
export type Screen = DeskList | 'log';

export const screens: readonly Screen[] = ['waiting', 'published', 'closed', 'log'];

/** Where a screen of the desk is, with what was just done there. */
export function deskPath(lang: Locale, screen: Screen = 'waiting', done?: Action | 'out'): string {
  const query = new URLSearchParams({ lang, ...(screen !== 'waiting' && { list: screen }), ...(done && { done }) });
  return `${endpoints.desk}?${query.toString()}`;
}
