import { send, type Command } from './client.ts';

/**
 * Asking for a new build of the static site. A wish is written in the same atomic step as the change that calls for
 * it, and counted: `wanted` and `urgent` count the wishes, `done` and `urgentDone` how many of them were passed on, and
 * `at` is when; `leased` is until when somebody is at it. Whoever dies between the change and the build hook loses nothing: the scheduled function passes the
 * wish on, as urgently as it was. Each build carries the number of wishes it saw (`catalogue.wish`), so that a build
 * that was asked for and failed is asked for again.
 */
export const wishesKey = 'rebuild';

/** The commands that ask for a build; at once when something must leave the public pages. */
export function wishForRebuild(urgent: boolean): Command[] {
  const wish: Command = ['HINCRBY', wishesKey, 'wanted', '1'];
  return urgent ? [wish, ['HINCRBY', wishesKey, 'urgent', '1']] : [wish];
}

/** How many builds were wished for so far. Read it before what the build shows. @throws StoreDown */
export async function wishesSoFar(): Promise<number> {
  return Number((await send<string | null>('HGET', wishesKey, 'wanted')) ?? 0);
}
