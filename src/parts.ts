import { report } from './report.ts';

/**
 * Does the parts of a scheduled function one after another, each on its own: what fails is told in the log and keeps none of
 * the others from being done.
 * @param name the function's @param parts by what they are called in the log
 * @throws Error that names the parts that failed, when all have had their turn
 */
export async function doParts(name: string, parts: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  const failed: string[] = [];
  for (const [part, work] of Object.entries(parts)) {
    try {
      await work();
    } catch (error) {
      report(`${name} ${part}`, error);
      failed.push(part);
    }
  }
  if (failed.length > 0) throw new Error(`not done: ${failed.join(', ')}`);
}
