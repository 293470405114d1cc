import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** One call of a function, as the log tells of it: never who called, and nothing of what they wrote. */
export interface Run {
  /** The platform's id of the request, where it has one. */
  readonly id: string;
  /** The function's name, as the file in `functions/` has it. */
  readonly function: string;
  /** What was asked for: `read`, `send`, `run` by the clock, or what an endpoint calls it. */
  act: string;
  /** Why it was refused: the refusal's code. */
  why?: string;
  /** How often the store was asked until the answer stood. */
  trips: number;
  /** Whether something was changed in the store: what fails after that is no proof that nothing was saved. */
  wrote: boolean;
  /** What was taken back or erased: the letter of its receipt and its id, which tell nothing once it is gone. */
  readonly gone: string[];
}

const runs = new AsyncLocalStorage<Run>();

/** The call that goes on; undefined outside of any, as in a build. */
export function currentRun(): Run | undefined {
  return runs.getStore();
}

/** Does a function's work as a call of its own. */
export function asRun<T>(name: string, act: string, work: (run: Run) => Promise<T>, id?: string): Promise<T> {
  const run: Run = { id: id || randomUUID(), function: name, act, trips: 0, wrote: false, gone: [] };
  return runs.run(run, () => work(run));
}

/** Notes that something was changed in the store. */
export function noteWrite(): void {
  const run = currentRun();
  if (run) run.wrote = true;
}

/** Does what comes after the answer: still in the name of the call, and no part of what its sender waits for. */
export function afterwards<T>(work: () => Promise<T>): Promise<T> {
  const run = currentRun();
  return run ? runs.run({ ...run }, work) : work();
}

/** Notes in the log that something was taken back or erased, so that a restored backup need not bring it back. */
export function noteGone(...records: readonly string[]): void {
  currentRun()?.gone.push(...records);
}
