import { newSession, sessionTime } from '../../src/staff/session.ts';
import { send } from '../../src/store/client.ts';
import { staff, type Fields, type House } from '../tools/handlers.ts';
import { letters } from '../tools/faulty.ts';

/** Presses the button, with the same fields each time but for what the last answer gave into the form. */
export type Press = (more?: Fields) => Promise<Response | undefined>;

/** Something that somebody does, or that happens by the clock. */
export interface Act {
  /** What must be there before; it gives the button. */
  readonly stage: (house: House) => Promise<Press>;
  /** Words that were typed and must come back when nothing was done. */
  readonly typed?: string;
  /** Each press is another one: nobody presses again to see it done. */
  readonly counted?: true;
  /** What was cut short goes on when the same form is sent again, and the desk shows that it was begun. */
  readonly unfinished?: true;
  /** It runs again of its own accord. */
  readonly scheduled?: true;
  /** The nightly function has something to do afterwards. */
  readonly nightly?: true;
}

export type Acts = Readonly<Record<string, Act>>;

/** The cookie of somebody who is signed in, without the mail. */
export async function cookieOf(who: keyof typeof staff = 'moderator'): Promise<string> {
  const { token, key } = newSession();
  await send('SET', key, staff[who], 'PX', String(sessionTime));
  return `__Host-desk=${token}`;
}

/** The version of a record as a page would show it. */
export async function versionOf(house: House, key: string): Promise<string> {
  return String(await house.store('HGET', key, 'version'));
}

/** The link with a proof in the newest letter to an address. */
export async function proofTo(house: House, to: string): Promise<{ readonly path: string; readonly proof: string }> {
  await house.settle();
  const text = letters.findLast((letter) => letter.to === to && letter.text.includes('proof='))?.text ?? '';
  const link = new URL(/https:\S+proof=\S+/.exec(text)?.[0] ?? '');
  return { path: link.pathname, proof: link.searchParams.get('proof') ?? '' };
}
