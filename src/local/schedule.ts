import { Cron } from 'croner';
import { callFunction } from './host/call-function.ts';
import type { Caller, LoadedFunction } from './host/types.ts';
import { oneAtATime } from './one-at-a-time.ts';

interface Job {
  cron: Cron;
  run: () => Promise<Response>;
}

/** Runs scheduled functions at their hours (UTC, as on Netlify), never the same one twice at once. */
export interface Schedule {
  /** Takes the functions of a new version. */
  use: (functions: LoadedFunction[]) => void;
  /** Runs one now; undefined when there is none of that name. */
  runNow: (name: string) => Promise<Response> | undefined;
  stop: () => void;
}

/** Starts with no functions; `use` gives them. */
export function createSchedule(waitUntil: Caller['waitUntil']): Schedule {
  let jobs = new Map<string, Job>();
  const stop = () => jobs.forEach(({ cron }) => cron.stop());
  return {
    stop,
    use(functions) {
      stop();
      jobs = new Map(
        functions.flatMap((fn) => (fn.schedule === undefined ? [] : [[fn.name, job(fn, fn.schedule, waitUntil)]])),
      );
    },
    runNow: (name) => jobs.get(name)?.run(),
  };
}

function job(fn: LoadedFunction, schedule: string, waitUntil: Caller['waitUntil']): Job {
  const run = oneAtATime(async () => {
    const answer = await callFunction(fn, scheduledRequest(fn.name, cron.nextRun()), { ip: '127.0.0.1', waitUntil });
    if (!answer.ok) console.error(`Scheduled function ${fn.name} answered ${answer.status}.`);
    return answer;
  });
  const cron: Cron = new Cron(
    schedule,
    { timezone: 'UTC', unref: true, protect: true },
    async () => void (await run()),
  );
  return { cron, run };
}

/** What Netlify sends: a POST whose body says when the next run is. */
const scheduledRequest = (name: string, next: Date | null) =>
  new Request(`http://localhost/.netlify/functions/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ next_run: next?.toISOString() ?? null }),
  });
