import { endpoint } from '../http/endpoint.tsx';
import { jsonResponse } from '../http/page.tsx';
import { orDown, StoreDown } from '../store/client.ts';
import { readStanding, standstills, type Standing } from './standing.ts';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** How it stands, in figures and times; nothing of anybody. */
function healthOf(standing: Standing, now: number) {
  const { schedules, mail } = standing;
  return {
    ok: standstills(standing, now).length === 0,
    time: iso(now),
    store: { ok: true },
    outbox: { ok: mail.stuck === null, waiting: mail.waiting, oldest: iso(mail.oldest) },
    schedules: schedules.map(({ name, ran, failed, still }) => ({
      name,
      ok: !still,
      lastRun: iso(ran),
      lastFailure: iso(failed),
    })),
  };
}

/**
 * `GET /api/health`, for a program that looks every few minutes: 200 when the store answers, letters go out and every
 * schedule runs, else 503. Two round trips, never cached.
 */
export const health = endpoint({
  methods: ['GET'],
  handle: async ({ now }) => {
    const standing = await orDown(readStanding(now));
    if (standing instanceof StoreDown) return jsonResponse({ ok: false, time: iso(now), store: { ok: false } }, 503);
    const found = healthOf(standing, now);
    return jsonResponse(found, found.ok ? 200 : 503);
  },
});
