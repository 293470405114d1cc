import type { Call } from '../../http/endpoint.tsx';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import { messages } from './messages.ts';
import type { Outcome } from '../../store/commit.ts';
import { isTicked, type FieldError } from '../shared/read.ts';
import { accept, change, decline, erase, withdraw } from './acts.ts';
import { afterAct } from './after.ts';
import { limits, readSignup } from './form.ts';
import { isComing, openness, partyOf } from './rules.ts';
import type { Standing } from './signup.ts';

/**
 * What came of a button: it is done; everything is deleted; somebody was quicker, so look again; the evening has begun or
 * is cancelled; there is no such offer any more; or what is wrong with what was sent.
 */
type Result = 'done' | 'erased' | 'again' | 'started' | 'lapsed' | readonly FieldError[];

/** What a receipt's button does. @throws StoreDown */
type Act = (call: Call, standing: Standing, evening: CatalogueEvening) => Promise<Result>;

/** Carries an act out and sees to what follows from it. */
async function carry(call: Call, act: () => Promise<Pick<Outcome, 'done'> & { found?: string }>): Promise<Result> {
  const outcome = await act();
  if (!outcome.done) {
    if (outcome.found === 'gone') return 'started';
    return outcome.found === 'lapsed' ? 'lapsed' : 'again';
  }
  afterAct(call);
  return 'done';
}

/** A program may send only what changes. */
function whole({ fields }: Call, standing: Standing) {
  const { record, seats } = standing;
  const party = partyOf(standing);
  const least = seats?.least ?? record.held?.least ?? party;
  const asked = Number(fields.party ?? party);
  return {
    name: record.name,
    party: String(party),
    atLeast: least < Math.min(party, asked) ? String(least) : '',
    email: record.email ?? '',
    phone: record.phone ?? '',
    ...fields,
  };
}

const update: Act = async (call, standing, evening) => {
  const { record } = standing;
  if (record.cancelledAt !== null || !isComing(evening, call.now)) return 'started';
  const t = messages[record.lang].signups.form;
  // Whoever has more seats than one may ask for by now keeps them.
  const most = Math.max(evening.partyMax, partyOf(standing));
  const reading = readSignup(whole(call, standing), most, t.errors({ ...limits, party: most }));
  if ('errors' in reading) return reading.errors;
  const { name, email, phone, asked, least, needs } = reading.values;
  const grows = asked > partyOf(standing);
  if (grows && !openness(evening, call.now).open) return [{ field: 'party', message: t.noGrowth }];
  const told = needs ?? (isTicked(call.fields.removeNeeds) ? null : undefined);
  const { site, now } = call;
  return carry(call, () =>
    change(standing, { ...record, name, email, phone }, { asked, least }, told, { evening, site, now }),
  );
};

/** Pressing twice is no fault: it is cancelled. */
const takeBack: Act = async (call, standing, evening) => {
  if (standing.record.cancelledAt !== null) return 'done';
  if (!isComing(evening, call.now)) return 'started';
  const { site, now } = call;
  return carry(call, () => withdraw(standing, { evening, site, now }));
};

const takeOffer: Act = async (call, standing, evening) => {
  const { site, now } = call;
  if (standing.record.cancelledAt !== null || !isComing(evening, now)) return 'started';
  // Pressing twice is no fault: there is nothing left to accept, and the seats are there.
  if (standing.seats && standing.seats.seats === standing.seats.asked) return 'done';
  return carry(call, () => accept(standing, { evening, site, now }));
};

const leaveOffer: Act = async (call, standing, evening) => {
  const { site, now } = call;
  if (standing.record.cancelledAt !== null || !isComing(evening, now)) return 'started';
  return carry(call, () => decline(standing, { evening, site, now }));
};

const eraseAll: Act = async (call, standing, evening) => {
  const { site, now } = call;
  const result = await carry(call, () => erase(standing, { evening, site, now }));
  return result === 'done' ? 'erased' : result;
};

/** What the buttons of a sign-up's receipt do, by the `action` they send. */
export const receiptActs: ReadonlyMap<string | undefined, Act> = new Map([
  ['update', update],
  ['withdraw', takeBack],
  ['accept', takeOffer],
  ['decline', leaveOffer],
  ['erase', eraseAll],
]);
