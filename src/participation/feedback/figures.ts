import { localDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { suppress } from '../shared/suppress.ts';
import type { About, Feedback } from './feedback.ts';

/** What feedback counts as: an answer to a question, or words. */
export type Voice = 'yes' | 'no' | '1' | '2' | '3' | '4' | '5' | 'words';

/** How often something was said of a page in a month, in a language. */
export interface Tally {
  /** As in "2026-11", in the readers' time zone. */
  readonly month: string;
  readonly about: About;
  readonly lang: Locale;
  /** A path of this site; empty where people name the page in their own words, which are not counted. */
  readonly page: string;
  readonly voice: Voice;
  readonly count: number;
}

/** The calendar month ("2026-11") of an instant in the readers' time zone. @param at milliseconds since 1970 (UTC) */
function monthOf(at: number): string {
  return localDay(at).slice(0, 7);
}

/** The months up to an instant, the newest first. @param at milliseconds since 1970 (UTC) */
export function monthsUpTo(at: number, count: number): string[] {
  const [year = 0, month = 1] = monthOf(at).split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

function voiceOf({ about, useful, scale }: Feedback): Voice {
  if (about === 'page') return useful ? 'yes' : 'no';
  return about === 'blog' ? (String(scale) as Voice) : 'words';
}

/** What a piece of feedback counts as; null: it was withdrawn, or nobody knows whether a person sent it. */
export function tallyOf(feedback: Feedback): Omit<Tally, 'count'> | null {
  const { status, held, about, lang, page, createdAt } = feedback;
  if (status === 'withdrawn' || held) return null;
  return { month: monthOf(createdAt), about, lang, page: about === 'page' ? page : '', voice: voiceOf(feedback) };
}

/** How much feedback there is under each name, the most first. */
export function countBy(tallies: readonly Tally[], nameOf: (tally: Tally) => string): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const tally of tallies) counts.set(nameOf(tally), (counts.get(nameOf(tally)) ?? 0) + tally.count);
  return [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
}

/** A month as everybody may see it; null: fewer than five. */
export interface PublicMonth {
  readonly month: string;
  readonly yes: number | null;
  readonly no: number | null;
  readonly other: number | null;
}

/**
 * The figures that everybody may see. There are no sums among them, by which a suppressed number could be told; months
 * before the first one with a number are left out, which tells no more than their numbers would.
 * @param months the newest first
 */
export function publicFigures(tallies: readonly Tally[], months: readonly string[]): PublicMonth[] {
  const shown = months.map((month): PublicMonth => {
    const count = (is: (voice: Voice) => boolean) =>
      suppress(
        tallies
          .filter((tally) => tally.month === month && is(tally.voice))
          .reduce((sum, tally) => sum + tally.count, 0),
      );
    return {
      month,
      yes: count((voice) => voice === 'yes'),
      no: count((voice) => voice === 'no'),
      other: count((voice) => voice !== 'yes' && voice !== 'no'),
    };
  });
  return shown.slice(0, shown.findLastIndex(({ yes, no, other }) => (yes ?? no ?? other) !== null) + 1);
}
