import type { Locale } from '../i18n/locales.ts';
import { severities, type DeskNotice, type Notice, type NoticeText } from './notice.ts';

/** Whether a notice is in force at a moment: from its first millisecond to its last. */
export function isInForce({ from, until }: Pick<Notice, 'from' | 'until'>, now: number): boolean {
  return from <= now && (until === null || now < until);
}

const rank = ({ severity }: Notice) => severities.indexOf(severity);

/** The notices in force, the most severe first, and of these the newest. @param now ms since 1970 (UTC) */
export function inForce<N extends Notice>(notices: readonly N[], now: number): N[] {
  return notices
    .filter((notice) => isInForce(notice, now))
    .sort((a, b) => rank(a) - rank(b) || b.from - a.from || a.id.localeCompare(b.id));
}

/** Its words in a language, or in the first of the site's that it has; what matters is not left out for want of a translation. */
export function wordsFor(
  { texts }: Pick<Notice, 'texts'>,
  lang: Locale,
  languages: readonly Locale[],
): NoticeText & { readonly lang: Locale } {
  const found = [lang, ...languages].find((language) => texts[language]);
  return { title: '', text: '', path: null, ...(found && texts[found]), lang: found ?? lang };
}

/** Ends a notice now. */
export function end(notice: DeskNotice, now: number): DeskNotice {
  return { ...notice, from: Math.min(notice.from, now), until: now, changedAt: now };
}
