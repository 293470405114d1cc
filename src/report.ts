/** Writes one line to the platform's log. Never what a person wrote, nor who they are: only what failed. */
export function report(where: string, what: unknown): void {
  const text = what instanceof Error ? `${what.name}: ${what.message}` : String(what);
  // eslint-disable-next-line no-console -- the one place that writes to the log
  console.error(`${where}: ${text}`);
}
