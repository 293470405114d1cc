import type { Call } from '../../http/endpoint.tsx';
import {
  accept,
  change,
  checkIn,
  decline,
  letIn,
  notePhoned,
  promote,
  withdraw,
} from '../../participation/signups/acts.ts';
import { afterAct } from '../../participation/signups/after.ts';
import { isTicked } from '../../participation/shared/read.ts';
import type { Standing } from '../../participation/signups/signup.ts';
import { findSignup } from '../../participation/signups/store.ts';
import type { Guard } from '../../store/commit.ts';
import { noteGone } from '../../run.ts';
import { messages } from '../messages.ts';
import type { Done } from './deeds.ts';
import { mostOf, readParty, readReason } from './form.ts';
import type { EveningAct, PromotionReason } from './entry.ts';
import { eveningEntry } from './log.ts';
import { newsOf } from './people.ts';
import { isOver, type Refused, type Room, type Verdict } from './room.ts';

/** What became of an act on seats or a record. */
type Result = {
  readonly done: boolean;
  readonly guard?: Pick<Guard, 'guard'> | { guard: 'step' };
  readonly found?: string;
};

/** Why an act was not carried out, in words. */
export function faultOf({ lang }: Pick<Call, 'lang'>, { guard, found }: Result): Refused {
  const { gone, full, lapsed, changed } = messages[lang].deskEvenings.faults;
  const known: Readonly<Record<string, string>> = { gone, full, lapsed };
  return { status: 409, fault: (guard?.guard === 'step' && known[found ?? '']) || changed };
}

type Place = Parameters<typeof accept>[1];
type Carried = (place: Place) => Promise<Result | null>;

/** Carries an act out with its entry in the log, in one step, and sees to what follows from it. */
async function carry(
  room: Room,
  { record: { id } }: Standing,
  entry: { readonly action: EveningAct; readonly reason?: PromotionReason },
  act: Carried,
  done: Done,
): Promise<Verdict> {
  const { call, evening, session } = room;
  const { site, now, lang } = call;
  const logged = eveningEntry(call, session, { ...entry, evening: evening.id, signup: id });
  const outcome = await act({ evening, site, now, changes: [logged] });
  if (!outcome) return { status: 409, fault: messages[lang].deskEvenings.faults.gone };
  if (!outcome.done) return faultOf(call, outcome);
  if (done === 'cancelled') noteGone(`e${id}`);
  afterAct(call);
  return { done };
}

/** What a button does to a sign-up that stands as it was read. */
type PersonAct = (room: Room, standing: Standing) => Promise<Verdict>;

const save: PersonAct = async (room, standing) => {
  const { fields, lang } = room.call;
  const reading = readParty(fields, mostOf(room.evening, standing), room.call);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  const { name, email, phone, asked, least, needs, language } = reading.values;
  const next = { ...standing.record, name, email, phone, lang: language ?? lang };
  const told = needs ?? (isTicked(fields.removeNeeds) ? null : undefined);
  const act: Carried = (place) => change(standing, next, { asked, least }, told, place);
  return carry(room, standing, { action: 'changeSignup' }, act, 'changed');
};

const takeBack: PersonAct = (room, standing) =>
  carry(room, standing, { action: 'cancelSignup' }, (place) => withdraw(standing, place), 'cancelled');

const giveSeats: PersonAct = async (room, standing) => {
  const reading = readReason(room.call);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  const { reason } = reading.values;
  return carry(room, standing, { action: 'promoteSignup', reason }, (place) => promote(standing, place), 'promoted');
};

const admit: PersonAct = (room, standing) =>
  carry(room, standing, { action: 'letInSignup' }, (place) => letIn(standing, place), 'letIn');

const takeOffer: PersonAct = (room, standing) =>
  carry(room, standing, { action: 'acceptOffer' }, (place) => accept(standing, place), 'accepted');

const leaveOffer: PersonAct = (room, standing) =>
  carry(room, standing, { action: 'declineOffer' }, (place) => decline(standing, place), 'declined');

const acts: ReadonlyMap<string | undefined, PersonAct> = new Map([
  ['change', save],
  ['cancel', takeBack],
  ['promote', giveSeats],
  ['letIn', admit],
  ['accept', takeOffer],
  ['decline', leaveOffer],
]);

/** Whether a form was made of the sign-up as it now stands. */
function isRead({ fields: { version } }: Call, standing: Standing): boolean {
  return Number(version) === standing.version;
}

/** Does what a button on a sign-up's page asks for. @throws StoreDown */
export async function actOnPerson(room: Room, id: string): Promise<Verdict> {
  const { call, evening } = room;
  const t = messages[call.lang].deskEvenings.faults;
  const act = acts.get(call.fields.action);
  if (!act) return { status: 422, fault: t.action };
  const standing = await findSignup(id);
  if (!standing || standing.record.evening !== evening.id || standing.record.cancelledAt !== null)
    return { status: 409, fault: t.gone };
  if (!isRead(call, standing)) return { status: 409, fault: t.changed };
  if (isOver(room)) return { status: 409, fault: t.over };
  return act(room, standing);
}

/** As many as one sign-up can be marked with: whole numbers; empty: no mark. */
function readCame(text: string): number | null | undefined {
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

/** Marks how many of a party came. The same mark twice is no fault, however old the page. @throws StoreDown */
export async function markCame(room: Room): Promise<Verdict> {
  const { call, evening, session } = room;
  const { fields, site, now, lang } = call;
  const t = messages[lang].deskEvenings.faults;
  const id = fields.id ?? '';
  const came = readCame(fields.people ?? '');
  const standing = await findSignup(id);
  if (came === undefined) return { status: 422, fault: t.action };
  if (!standing || standing.record.evening !== evening.id) return { status: 409, fault: t.gone };
  if (standing.record.checkedIn !== came) {
    if (!isRead(call, standing)) return { status: 409, fault: t.changed };
    const changes = [eveningEntry(call, session, { action: 'checkIn', evening: evening.id, signup: id })];
    const outcome = await checkIn(standing, came, { evening, site, now, changes });
    if (!outcome.done) return faultOf(call, outcome);
  }
  return { done: 'came', at: `person-${id}` };
}

/**
 * Marks that somebody without e-mail was phoned and told how things stood on the page, or takes the mark away; also when
 * the evening is cancelled, which is when it matters. The same mark twice is no fault. @throws StoreDown
 */
export async function markPhoned(room: Room): Promise<Verdict> {
  const { call, evening, session } = room;
  const { fields, site, now, lang } = call;
  const t = messages[lang].deskEvenings.faults;
  const [id, told] = [fields.id ?? '', fields.news || null];
  const standing = await findSignup(id);
  if (!standing || standing.record.evening !== evening.id || standing.record.cancelledAt !== null)
    return { status: 409, fault: t.gone };
  if (told !== null && told !== newsOf(standing, evening)) return { status: 409, fault: t.changed };
  if ((standing.record.phoned?.news ?? null) !== told) {
    const changes = [eveningEntry(call, session, { action: 'phoned', evening: evening.id, signup: id })];
    const outcome = await notePhoned(standing, told, { evening, site, now, changes });
    if (!outcome.done) return faultOf(call, outcome);
  }
  return { done: 'phoned', at: 'calls' };
}
