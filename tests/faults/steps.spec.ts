import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import expire from '../../functions/expire.ts';
import outbox from '../../functions/outbox.ts';
import rebuild from '../../functions/rebuild.ts';
import { builds, faults, hook, letters, standBetween, under, type Fault } from '../tools/faulty.ts';
import { openHouse, type Fields } from '../tools/handlers.ts';
import { valueOf, wordsOf } from '../tools/html.ts';
import { markOf, plain, remember, tellsOf } from '../tools/world.ts';
import type { Act, Press } from './act.ts';
import { byClock } from './clock.ts';
import { desk } from './desk.ts';
import { residents } from './residents.ts';

vi.mock('nodemailer', async () => (await import('../tools/faulty.ts')).mailer);

const house = openHouse();
const minute = 60_000;
let stepAside: () => void;
beforeAll(() => void (stepAside = standBetween(house)));
afterAll(() => stepAside());
beforeEach(() => {
  process.env.BUILD_HOOK_URL = hook;
  letters.length = 0;
  ends.clear();
});

/** What everything came to, by the mark of what was there: many a fault leaves the same behind. */
const ends = new Map<string, readonly string[]>();

/** What everything comes to when the scheduled functions have done what is left to do. */
async function end(act: Act): Promise<readonly string[]> {
  const sent = letters.map(({ to, subject }) => plain(`${to}: ${subject}`));
  const mark = [Date.now(), builds.length, await markOf(house), ...sent].join('\n');
  const found = ends.get(mark) ?? (await comeToEnd(act));
  ends.set(mark, found);
  return found;
}

/** The store, the letters that were sent, each once, and whether the pages were built anew. */
async function comeToEnd({ nightly }: Act): Promise<readonly string[]> {
  // Longer than whoever died may hold on to anything, and than builds are apart.
  house.pass(14 * minute);
  if (nightly) await expire();
  await outbox();
  await rebuild();
  const once = new Map(
    letters.map(({ id, to, subject, text }) => [
      id,
      plain(`letter to ${to}: ${subject} ${text}`).replace(/\b\d{6}\b/g, '(code)'),
    ]),
  );
  const store = (await tellsOf(house)).filter((line) => !/^(session|sign-in|repeat|rebuild)/.test(line));
  return [...store, ...[...once.values()].sort(), builds.length > 0 ? 'built' : 'not built'];
}

/** That two worlds tell the same. */
function same(now: readonly string[], then: readonly string[], where: string): void {
  const missing = then.filter((line) => !now.includes(line));
  const extra = now.filter((line) => !then.includes(line));
  expect({ missing, extra }, `${where} ${JSON.stringify({ missing, extra })}`).toEqual({ missing: [], extra: [] });
  expect(now, where).toEqual(then);
}

/** Looks at an answer that was no yes. @returns what the form has to send again with */
async function refused(answer: Response, { typed }: Act, before: readonly string[]): Promise<Fields> {
  const html = await answer.text();
  expect(answer.status, wordsOf(html)).toBe(503);
  expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/);
  if (typed) expect(html).toContain(typed);
  if (wordsOf(html).includes('Mitään ei tallennettu')) expect(await tellsOf(house)).toEqual(before);
  else expect(wordsOf(html)).toContain('Emme tiedä vielä');
  const stamp = valueOf(html, 'stamp');
  return stamp ? { stamp } : {};
}

/** Presses again. Whoever was served before is told so, or that it is done already. */
async function pressAgain(press: Press, fields: Fields = {}): Promise<void> {
  house.pass(4_000);
  const answer = await press(fields);
  if (answer) expect(answer.status, 'pressed again').toBeLessThan(410);
  await house.settle();
}

/** Those that can tell something. After the answer nobody is there to be told: what matters is what is left behind. */
function faultsFor({ scheduled, nightly }: Act): readonly Fault[] {
  if (scheduled) return ['killed'];
  return nightly ? ['lost', 'killed'] : faults;
}

/** Walks through an act's requests to the store, and sees what each fault at each of them comes to; and two at once. */
async function walk(act: Act): Promise<number> {
  const press = await act.stage(house);
  await house.settle();
  house.pass(minute);
  const start = Date.now();
  const before = await tellsOf(house);
  const restore = await remember(house);
  const written = letters.length;
  const strike = async <T>(fault: Fault | null, at: number, work: () => Promise<T>) => {
    vi.setSystemTime(start);
    await restore();
    letters.length = written;
    builds.length = 0;
    return under(fault, at, work, house.settle);
  };
  await strike(null, 0, () => press());
  const done = await end(act);
  // One request later than any.
  const { untilAnswer, requests } = await strike(null, 0, () => press());
  await strike('refused', 1, () => press());
  const untouched = await end(act);
  if (!act.scheduled) expect(done).not.toEqual(untouched);

  const look = async (fault: Fault, at: number): Promise<void> => {
    const { answer, error, bury } = await strike(fault, at, () => press());
    const where = `${fault} at request ${at}`;
    const isDone = answer instanceof Response && answer.status < 400;
    if (act.scheduled) {
      await pressAgain(press);
      same(await end(act), done, where);
    } else if (isDone) {
      same(await end(act), done, where);
    } else if (fault === 'killed' || act.counted) {
      // Nobody presses again: all is there, or nothing.
      if (answer instanceof Response) await refused(answer, act, before);
      const now = await end(act);
      if (!act.unfinished && now.join() !== untouched.join()) same(now, done, where);
    } else {
      expect(error).toBeUndefined();
      await pressAgain(press, await refused(answer as Response, act, before));
      same(await end(act), done, where);
    }
    await bury();
  };
  let walked = 0;
  for (let at = 1; at <= requests; at += 1) {
    for (const fault of at <= untilAnswer ? faultsFor(act) : (['killed'] as const)) {
      await look(fault, at);
      walked += 1;
    }
  }
  if (!act.counted) {
    const { answer } = await strike(null, 0, () => Promise.all([press(), press()]));
    for (const one of answer ?? []) expect(one?.status ?? 200, 'at once').toBeLessThan(410);
    same(await end(act), done, 'at once');
    expect(new Set(letters.map(({ id }) => id)).size, 'letters').toBe(letters.length);
  }
  return walked;
}

const all = { ...residents, ...desk, ...byClock };

describe('cut short anywhere, all of it is done or nothing, and the answer says which; twice at once, it is done once:', () => {
  test.each(Object.entries(all))('%s', { timeout: 120_000 }, async (_, act) => {
    expect(await walk(act)).toBeGreaterThan(4);
  });
});
