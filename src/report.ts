import { currentRun } from './run.ts';

/** A line for the platform's log: when, in which call of which function, and what. */
function line(facts: Readonly<Record<string, unknown>>): string {
  const { id, function: name } = currentRun() ?? {};
  return JSON.stringify({ time: new Date().toISOString(), id, function: name, ...facts });
}

/** An error's own words. A parser's quote what it was given, which may be anybody's: of those only the name is told. */
function wordsOf(what: unknown): string {
  if (!(what instanceof Error)) return String(what);
  return what instanceof SyntaxError ? what.name : `${what.name}: ${what.message}`;
}

/** Writes one line to the platform's log. Never what a person wrote, nor who they are: only what failed. */
export function report(where: string, what: unknown): void {
  // eslint-disable-next-line no-console -- one of the two places that write to the log
  console.error(line({ failed: where, why: wordsOf(what) }));
}

/** Writes one line to the platform's log: what was done. @param facts never anything that a person wrote */
export function tell(facts: Readonly<Record<string, unknown>>): void {
  // eslint-disable-next-line no-console -- the other place
  console.info(line(facts));
}
