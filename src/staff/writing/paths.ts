import type { Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';

const room = `${endpoints.desk}content/`;

/** Whether a path leads to the editor. */
export function isWritingPath(pathname: string): boolean {
  return pathname.replace(/\/?$/, '/') === room;
}

/** The address of the editor. */
export function writingPath(lang: Locale): string {
  return `${room}?lang=${lang}`;
}
