import type { Context } from '@netlify/functions';
import { report, tell } from '../report.ts';
import { asRun, type Run } from '../run.ts';
import { countAct, noteSchedule, type Outcome } from './activity-store.ts';

type Handler = (request: Request, context: Context) => Promise<Response>;

/** What came of it: done, not taken (the sender's to mend), or failed (ours). */
function outcomeOf(status: number): Outcome {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'done';
}

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

function tellOf({ act, trips, why, gone }: Run, outcome: Outcome, began: number, status?: number): void {
  const ms = Math.round(performance.now() - began);
  tell({ act, outcome, status, why, ms, trips, ...(gone.length > 0 && { gone }) });
}

/**
 * A function that answers requests, with a line in the log and a number at the desk for each.
 * @param name the function's own, as its file is called
 */
export function watched(name: string, handler: Handler): Handler {
  return (request, context) => {
    const act = isRead(request.method) ? 'read' : 'send';
    const work = async (run: Run) => {
      const began = performance.now();
      const answer = await handler(request, context);
      const outcome = outcomeOf(answer.status);
      tellOf(run, outcome, began, answer.status);
      context.waitUntil(countAct({ name, act, outcome }, Date.now()));
      return answer;
    };
    return asRun(name, act, work, context.requestId);
  };
}

/** A function that runs by the clock, likewise; when it last ran to its end stands at the desk and at `/api/health`. */
export function scheduled(name: string, work: () => Promise<void>): () => Promise<void> {
  return () =>
    asRun(name, 'run', async (run) => {
      const began = performance.now();
      try {
        await work();
      } catch (error) {
        report(name, error);
        await end(run, name, 'failed', began);
        throw error;
      }
      await end(run, name, 'done', began);
    });
}

async function end(run: Run, name: string, outcome: Outcome, began: number): Promise<void> {
  tellOf(run, outcome, began);
  await noteSchedule(name, outcome, Date.now()).catch((error: unknown) => report(name, error));
}
