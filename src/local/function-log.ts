import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps what functions tell of each act (`src/report.ts`) where Netlify would keep its log: in `functions.log` of the data
 * folder, new with each start, rather than in the terminal. What fails is in the terminal as well.
 * @returns what ends it
 */
export function keepFunctionLog(dataDir: string): () => void {
  const file = createWriteStream(join(dataDir, 'functions.log'));
  // A full disk must not end the site for want of its log.
  file.on('error', () => {});
  const { info } = console;
  console.info = (line: unknown) => void file.write(`${String(line)}\n`);
  return () => {
    console.info = info;
    file.end();
  };
}
