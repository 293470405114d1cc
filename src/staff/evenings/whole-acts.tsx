import { add } from '../../participation/signups/acts.ts';
import { afterAct } from '../../participation/signups/after.ts';
import { create } from '../../participation/signups/rules.ts';
import { findSignup, readNeeds, walkInChanges } from '../../participation/signups/store.ts';
import { sendDueMails } from '../../mail/deliver.ts';
import { inMs } from '../../limits.ts';
import { commit } from '../../store/commit.ts';
import { messages } from '../messages.ts';
import { faultOf } from './acts.ts';
import { mostOf, readParty } from './form.ts';
import { eveningEntry } from './log.ts';
import { readMessage } from './message.ts';
import { draftOf, readOutcome } from './outcome.ts';
import { isOver, type FullRoom, type Verdict } from './room.ts';
import { sendMessage } from './send.ts';
import { Draft, draftFile } from './views/Draft.tsx';
import { MessagePreview } from './views/MessagePreview.tsx';
import { NeedsList } from './views/Needs.tsx';

/** Adds somebody who phoned. The form's token is the sign-up's id, so sending it twice adds one. @throws StoreDown */
export async function addPerson(room: FullRoom): Promise<Verdict> {
  const { call, evening, session } = room;
  const { lang, site, now, fields } = call;
  const reading = readParty(fields, mostOf(evening), call);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  if (isOver(room)) return { status: 409, fault: messages[lang].deskEvenings.faults.over };
  const { name, email, phone, asked, least, needs, language } = reading.values;
  const id = room.token;
  const signup = create({ id, lang: language, name, email, phone, source: 'desk', held: null }, evening, now);
  const changes = [eveningEntry(call, session, { action: 'addSignup', evening: evening.id, signup: id })];
  const outcome = await add(signup, { asked, least }, needs, { evening, site, now, changes });
  const there = { evening: evening.id, signup: id };
  if (!outcome.done) return (await findSignup(id)) ? { done: 'added', spot: there } : faultOf(call, outcome);
  afterAct(call);
  return { done: outcome.seated.party?.seats ? 'added' : 'queued', spot: there };
}

/** Counts somebody who came without having signed up, or one fewer. @throws StoreDown */
export async function countWalkIn(room: FullRoom): Promise<Verdict> {
  const { call, evening, session, counts } = room;
  const { fields, site, lang } = call;
  const by = fields.by === '1' ? 1 : fields.by === '-1' ? -1 : 0;
  if (by === 0) return { status: 422, fault: messages[lang].deskEvenings.faults.action };
  if (counts.walkIns + by >= 0) {
    // One press counts once, however often the browser sends it.
    const key = `walk-in:${room.token}`;
    await commit(
      [{ guard: 'absent', key }],
      [
        ['SET', key, '1', 'PX', String(inMs.hours(24))],
        ...walkInChanges(evening.id, by, evening.ends, site),
        eveningEntry(call, session, { action: 'walkIns', evening: evening.id }),
      ],
    );
  }
  return { done: 'came', at: 'walk-ins' };
}

/** Opens what people need, of one sign-up or of all; who looked stands in the log first. @throws StoreDown */
export async function openNeeds(room: FullRoom): Promise<Verdict> {
  const { call, evening, session, people } = room;
  const { id } = call.fields;
  const asked = people.filter(({ record, hasNeeds }) => hasNeeds && (!id || record.id === id));
  const entry = { action: 'readNeeds', evening: evening.id, signup: id && asked[0] ? id : null } as const;
  if (asked.length > 0) await commit([], [eveningEntry(call, session, entry)]);
  const texts = await Promise.all(asked.map(({ record }) => readNeeds(record.id)));
  const told = asked.flatMap((standing, i) => (texts[i] ? [{ standing, text: texts[i] }] : []));
  const { title } = messages[call.lang].deskEvenings.needs;
  return { screen: { name: title, view: <NeedsList room={room} told={told} /> } };
}

/** Shows a message before it is sent, or sends it: to each once, however often. @throws StoreDown */
export async function write(room: FullRoom, sends: boolean): Promise<Verdict> {
  const { call, session } = room;
  const { fields, lang, site } = call;
  const t = messages[lang].deskEvenings;
  if (session.role !== 'official') return { status: 403, fault: t.faults.officials };
  const reading = readMessage(fields, site.languages, lang);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  if (!sends) {
    const view = <MessagePreview room={room} message={reading.values} />;
    return { screen: { name: t.message.previewTitle, view } };
  }
  await sendMessage(room, reading.values);
  call.later(sendDueMails);
  return { done: 'sent', spot: { evening: room.evening.id, page: 'people' } };
}

/** Makes the draft of what was heard and promised, to copy or as a file. Nothing of it is kept. @throws StoreDown */
export async function closeEvening(room: FullRoom, asFile: boolean): Promise<Verdict> {
  const { call, evening, session } = room;
  const { fields, lang, site } = call;
  const t = messages[lang].deskEvenings.outcome;
  const reading = readOutcome(fields, t.errors);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  if (asFile) return { file: draftFile(evening.id, draftOf(reading.values, true)) };
  await commit([], [eveningEntry(call, session, { action: 'draftOutcome', evening: evening.id })]);
  const view = <Draft room={room} outcome={reading.values} languages={site.languages} />;
  return { screen: { name: t.title, view } };
}
