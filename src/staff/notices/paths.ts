import type { Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';

/** Where one is among the notices: at their list, at a new one's form, or at the one of an id. */
export type NoticeSpot =
  { readonly page: 'list' } | { readonly page: 'new' } | { readonly page: 'notice'; readonly id: string };

const root = `${endpoints.desk}notices/`;

/** Where a path leads: `/desk/notices/`, `…/new/` or `…/<notice>/`; null: nowhere here. */
export function readNoticeSpot(pathname: string): NoticeSpot | null {
  const path = pathname.replace(/\/?$/, '/');
  if (!path.startsWith(root)) return null;
  const [name, ...rest] = path.slice(root.length).split('/').slice(0, -1);
  if (rest.length > 0) return null;
  if (name === undefined) return { page: 'list' };
  return name === 'new' ? { page: name } : { page: 'notice', id: name };
}

/** The address of a spot. @param more what else the address says, such as what was just done there */
export function noticePath(
  lang: Locale,
  spot: NoticeSpot = { page: 'list' },
  more: Readonly<Record<string, string>> = {},
): string {
  const tail = spot.page === 'list' ? '' : `${spot.page === 'new' ? 'new' : spot.id}/`;
  return `${root}${tail}?${new URLSearchParams({ lang, ...more }).toString()}`;
}
