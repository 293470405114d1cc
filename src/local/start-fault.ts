/** What went wrong at a start, as one sentence for whoever typed the command. */
export function startFault(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop what listens there, or choose another with PORT.`;
  return message;
}
