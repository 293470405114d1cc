import type { CatalogueEvening } from '../../generated/catalogue.js';
import { messages } from './messages.ts';
import { receiptPath } from '../../i18n/routes.ts';
import { readEnv } from '../../env.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { admission, enter, type Entrance } from '../../http/gate.ts';
import { jsonResponse, seeOther } from '../../http/page.tsx';
import { Refusal, tooMany } from '../../http/refusal.tsx';
import { inMs } from '../../limits.ts';
import { report } from '../../report.ts';
import { newId } from '../../id.ts';
import { orDown, StoreDown } from '../../store/client.ts';
import { CommitUnsure } from '../../store/commit.ts';
import { readLanguage } from '../shared/read.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import { readSubmission, type Submission } from '../shared/submission.ts';
import { add, hold } from './acts.ts';
import { afterAct } from './after.ts';
import { eveningOf } from './evenings.ts';
import { kind, limits, readSignup, type SignupInput } from './form.ts';
import { tellOpenness } from './Places.tsx';
import { create, openness, statusOf } from './rules.ts';
import type { Seated } from './seats.ts';
import { filledForm, wrongFields } from './sent-form.tsx';
import type { Counts, Signup, Standing } from './signup.ts';
import { countsRead, findSignup, parseCounts } from './store.ts';

/** How a sign-up stands, for programs: its place in the queue, and what it has and waits for. */
function told({ record, seats, place }: Pick<Standing, 'record' | 'seats' | 'place'>) {
  const lacks = seats ? seats.asked - seats.seats : 0;
  return {
    id: record.id,
    status: statusOf({ record, seats }),
    ...(place > 0 && { place }),
    ...(seats && seats.seats > 0 && { seats: seats.seats }),
    ...(lacks > 0 && { waitingFor: lacks }),
  };
}

function received(call: Call, id: string, standing: Pick<Standing, 'record' | 'seats' | 'place'> | null): Response {
  const path = receiptPath(receiptCode('e', id));
  if (!call.json) return seeOther(path);
  const state = standing ? told(standing) : { id, status: 'cancelled' };
  return jsonResponse({ ...state, receipt: `${readEnv().url}${path}` }, 201);
}

/** A repeat gets the first receipt. */
async function receivedBefore(call: Call, id: string): Promise<Response> {
  return received(call, id, call.json ? await findSignup(id) : null);
}

/** That an evening takes sign-ups now. @throws Refusal that says since when or until when it does not */
function mustBeOpen(evening: CatalogueEvening, { lang, now }: Call): void {
  const state = openness(evening, now);
  if (!state.open) throw new Refusal('notOpenToSignups', { detail: tellOpenness(state, evening, lang) });
}

/** @param counts null when the store could not be asked */
function read(call: Call, evening: CatalogueEvening, counts: Counts | null) {
  const { lang, fields, site, json } = call;
  const words = messages[lang].signups.form.errors({ ...limits, party: evening.partyMax });
  const reading = readSignup(fields, evening.partyMax, words);
  const language = readLanguage(fields, site.languages);
  // A form's hidden language is ours, so a wrong one is nobody's to mend; a program is told.
  const wrongLanguage = language === null && fields.lang !== undefined && json;
  const errors = [
    ...('errors' in reading ? reading.errors : []),
    ...(wrongLanguage ? [{ field: 'lang', message: messages[lang].form.language.format }] : []),
  ];
  if ('errors' in reading || wrongLanguage) return { refused: wrongFields(call, evening, counts, errors) };
  return { refused: null, input: reading.values, language: language ?? lang };
}

async function store(
  call: Call,
  signup: Signup,
  { asked, least, needs }: SignupInput,
  evening: CatalogueEvening,
  { visitor }: Submission,
): Promise<Response> {
  const { site, now } = call;
  const place = { evening, site, now, ...admission(visitor, signup.id, now) };
  const outcome =
    signup.held === null ? await add(signup, { asked, least }, needs, place) : await hold(signup, needs, place);
  if (outcome.done) {
    const seated: Seated | null = 'seated' in outcome ? outcome.seated : null;
    afterAct(call);
    return received(call, signup.id, { record: signup, seats: seated?.party ?? null, place: seated?.place ?? 0 });
  }
  if (outcome.guard.guard === 'absent') return receivedBefore(call, outcome.found);
  throw tooMany(now + inMs.minutes(1), now);
}

function countsIn(entrance: Entrance | StoreDown): Counts | null {
  return 'read' in entrance && entrance.read.length > 0 ? parseCounts(entrance.read[0]) : null;
}

/** `POST /api/signups`: two round trips to the store, the gate and the one step that gives out seats. */
export const postSignup = endpoint({
  methods: ['POST'],
  form: (call) => filledForm(call, call.fields.stamp ?? ''),
  handle: async (call) => {
    const { fields, now, site } = call;
    const names = ['evening', 'lang', 'name', 'party', 'atLeast', 'email', 'phone', 'needs'];
    const submission = readSubmission(kind, call, names);
    const evening = eveningOf(fields.evening);
    // What needs no store is told first, even when the store is down.
    const entrance = await orDown(enter(submission.visitor, now, evening ? [countsRead(evening.id)] : []));
    if ('until' in entrance) throw tooMany(entrance.until, now);
    if ('repeats' in entrance) return receivedBefore(call, entrance.repeats);
    if (!evening) throw new Refusal('notFound');
    mustBeOpen(evening, call);
    const counts = countsIn(entrance);
    const sent = read(call, evening, counts);
    if (sent.refused) return sent.refused;
    if (entrance instanceof StoreDown || counts === null) throw entrance;
    const { input, language: lang } = sent;
    const { name, email, phone, asked, least } = input;
    // To be quick is no mark of a robot where a browser fills in the fields.
    const held = submission.suspicions.includes('honeypot') ? { asked, least } : null;
    const signup = create({ id: newId(), lang, name, email, phone, source: 'web', held }, evening, now);
    return store(call, signup, input, evening, submission).catch((error: unknown) => {
      if (!(error instanceof CommitUnsure)) throw error;
      report('signups', error);
      const form = filledForm({ ...call, site }, submission.again);
      throw new Refusal('unsure', { headers: { 'Retry-After': '60' }, form });
    });
  },
});
