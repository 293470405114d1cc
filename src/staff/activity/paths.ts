import type { Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';

const room = `${endpoints.desk}activity/`;

/** Whether a path leads to what the site does by itself. */
export function isActivityPath(pathname: string): boolean {
  return pathname.replace(/\/?$/, '/') === room;
}

/** The address of what the site does by itself. */
export function activityPath(lang: Locale): string {
  return `${room}?${new URLSearchParams({ lang }).toString()}`;
}
