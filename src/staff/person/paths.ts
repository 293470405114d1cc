import type { Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';

const room = `${endpoints.desk}person/`;

/** Whether a path leads to a person's data. */
export function isPersonPath(pathname: string): boolean {
  return pathname.replace(/\/?$/, '/') === room;
}

/** The address of a person's data; whose is never part of it. @param more such as what was just done there */
export function personPath(lang: Locale, more: Readonly<Record<string, string>> = {}): string {
  return `${room}?${new URLSearchParams({ lang, ...more }).toString()}`;
}
