import { join } from 'node:path';
import { root } from '../tools/check.ts';

/** Where the figures are kept for `npm run cost`. */
export const actsFile = join(root, 'docs/acts.json');

/** What one act costs; the middle of several. Milliseconds and bytes. */
export interface Measured {
  /** Round trips to the store before the answer, and in all. */
  readonly trips: number;
  readonly allTrips: number;
  readonly commands: number;
  readonly sent: number;
  readonly received: number;
  readonly ms: number;
  readonly mails: number;
}
