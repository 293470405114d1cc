import { inMs } from './limits.ts';
import { commit } from './store/commit.ts';
import { wishForRebuild } from './store/wishes.ts';

/** How long it is remembered that a build was asked for, in milliseconds: longer than builds fail without being seen. */
const remembered = inMs.hours(24);

/**
 * Lets the static pages follow the clock: asks for a build when a moment has come at which they change. Each is asked for
 * once, however often and late this runs; a build that fails is asked for again as any other (`rebuild.ts`).
 * @param turns the moments that were still to come when the live pages were made, the earliest first
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function followClock(turns: readonly number[], now: number): Promise<void> {
  // A build shows all that has come by then, so the latest speaks for those before it.
  const latest = turns.findLast((at) => at <= now);
  if (latest === undefined) return;
  const key = `rebuild:turn:${latest}`;
  await commit([{ guard: 'absent', key }], [['SET', key, '1', 'PX', String(remembered)], ...wishForRebuild(true)]);
}
