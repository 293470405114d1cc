import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadedFunction } from '../../src/local/host/types.ts';
import { oneAtATime } from '../../src/local/one-at-a-time.ts';
import { createSchedule } from '../../src/local/schedule.ts';
import { fn } from './deploy.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-06-01T12:00:30Z') }));
afterEach(() => vi.useRealTimers());

const noWait = () => undefined;
const scheduled = (name: string, schedule: string, handler: LoadedFunction['handler']) => ({
  ...fn({ schedule }, handler),
  name,
});

test('runs at its hour in UTC with the time of the next run, until it is stopped', async () => {
  const heard: unknown[] = [];
  const schedule = createSchedule(noWait);
  schedule.use([
    scheduled('hourly', '@hourly', async (request) => {
      heard.push([request.method, new Date().toISOString().slice(11, 16), await request.json()]);
      return new Response();
    }),
  ]);
  await vi.advanceTimersByTimeAsync(2 * 3_600_000);
  expect(heard).toEqual([
    ['POST', '13:00', { next_run: '2026-06-01T14:00:00.000Z' }],
    ['POST', '14:00', { next_run: '2026-06-01T15:00:00.000Z' }],
  ]);
  schedule.stop();
  await vi.advanceTimersByTimeAsync(3 * 3_600_000);
  expect(heard).toHaveLength(2);
});

test('a new version’s functions take the place of the old ones', async () => {
  const heard: string[] = [];
  const at = (name: string) =>
    scheduled(name, '* * * * *', () => {
      heard.push(name);
      return new Response();
    });
  const schedule = createSchedule(noWait);
  schedule.use([at('old')]);
  schedule.use([at('new'), fn({ path: '/not-scheduled' }, () => new Response())]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual(['new']);
  expect(schedule.runNow('old')).toBeUndefined();
  expect((await schedule.runNow('new'))?.status).toBe(200);
  schedule.stop();
});

test('a failure is logged, answers 500 and does not end the schedule', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const schedule = createSchedule(noWait);
  const handler = vi.fn(() => Promise.reject(new Error('out of luck')));
  schedule.use([scheduled('failing', '* * * * *', handler)]);
  expect((await schedule.runNow('failing'))?.status).toBe(500);
  expect(String(log.mock.calls[0]?.[1])).toContain('out of luck');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(handler).toHaveBeenCalledTimes(3);
  schedule.stop();
  log.mockRestore();
});

test('never twice at once; whoever asks during a run gets one that begins after it', async () => {
  const runs: PromiseWithResolvers<number>[] = [];
  const ask = oneAtATime(() => {
    const run = Promise.withResolvers<number>();
    runs.push(run);
    return run.promise;
  });
  const [first, second, third] = [ask(), ask(), ask()];
  expect(runs).toHaveLength(1);
  runs[0]?.reject(new Error('the first fails'));
  await expect(first).rejects.toThrow('the first fails');
  await vi.waitFor(() => expect(runs).toHaveLength(2));
  runs[1]?.resolve(2);
  expect([await second, await third]).toEqual([2, 2]);
  expect(runs).toHaveLength(2);
  const fourth = ask();
  runs[2]?.resolve(3);
  expect(await fourth).toBe(3);
});
