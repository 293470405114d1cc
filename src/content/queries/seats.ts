import { getEntry } from 'astro:content';
import type { Counts } from '../../participation/signups/signup.ts';

/** How the seats of an evening were taken when this build read them. */
export async function countsAtBuild(evening: string): Promise<Counts> {
  return (await getEntry('seats', evening))?.data ?? { taken: 0, held: 0, waiting: 0, walkIns: 0 };
}
