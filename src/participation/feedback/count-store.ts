import type { Site } from '../../content/site.ts';
import { after } from '../../i18n/duration.ts';
import { asList, run, type Command } from '../../store/client.ts';
import type { Feedback } from './feedback.ts';
import { tallyOf, type Tally } from './figures.ts';
import { keys } from './keys.ts';

/** What is counted under one name in a month's hash. */
type Name = readonly [about: Tally['about'], lang: Tally['lang'], page: string, voice: Tally['voice']];

/** When the last feedback of a month passes its time, and its numbers with it; in milliseconds since 1970 (UTC). */
function endOf(month: string, { keep }: Pick<Site, 'keep'>): number {
  return after(Date.parse(`${month}-01`) + 31 * 86_400_000, keep.feedback);
}

function add(feedback: Feedback | null, by: 1 | -1, site: Pick<Site, 'keep'>): Command[] {
  const tally = feedback && tallyOf(feedback);
  if (!tally) return [];
  const { month, about, lang, page, voice } = tally;
  const name: Name = [about, lang, page, voice];
  const key = keys.counts(month);
  return [
    ['HINCRBY', key, JSON.stringify(name), String(by)],
    ['PEXPIREAT', key, String(endOf(month, site))],
  ];
}

/** The commands that count feedback as it is now instead of as it was, for `commit`. */
export function countChanges(before: Feedback | null, next: Feedback, site: Pick<Site, 'keep'>): Command[] {
  if (JSON.stringify(before && tallyOf(before)) === JSON.stringify(tallyOf(next))) return [];
  return [...add(before, -1, site), ...add(next, 1, site)];
}

const readAll = `
local found = {}
for i, key in ipairs(KEYS) do found[i] = redis.call('HGETALL', key) end
return found
`;

/** What was said how often in these months. One round trip. @throws StoreDown */
export async function talliesOf(months: readonly string[]): Promise<Tally[]> {
  const found = asList(await run<string[][]>(readAll, months.map(keys.counts), []));
  return months.flatMap((month, i) => {
    const pairs = found[i] ?? [];
    return Array.from({ length: pairs.length / 2 }, (_, at): Tally => {
      const [about, lang, page, voice] = JSON.parse(pairs[2 * at] ?? '') as Name;
      return { month, about, lang, page, voice, count: Number(pairs[2 * at + 1]) };
    });
  });
}
