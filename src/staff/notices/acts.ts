import { isDeepStrictEqual } from 'node:util';
import { saveNotice } from '../../notices/notice-store.ts';
import { noticesTag, type DeskNotice } from '../../notices/notice.ts';
import { end } from '../../notices/rules.ts';
import { purge } from '../../purge.ts';
import { passOnRebuild } from '../../rebuild.ts';
import { logEntry } from '../log.ts';
import { messages } from '../messages.ts';
import type { NoticeAct } from './entry.ts';
import { readNotice, type NoticeInput } from './form.ts';
import type { NoticeRoom, Verdict } from './room.ts';

/** Writes a notice's next state with its entry in the log, in one step, and sees to the build that shows it. */
async function save({ call, session, found }: NoticeRoom, next: DeskNotice, action: NoticeAct): Promise<boolean> {
  const { now, site } = call;
  const entry = logEntry({ at: now, by: session.email, action, notice: next.id }, site.keep.moderationLog);
  const { done } = await saveNotice(found, next, now, [entry]);
  if (done) call.later(passOnRebuild);
  if (done) call.later(() => purge(noticesTag));
  return done;
}

const versionRead = ({ call }: NoticeRoom) => Number(call.fields.version ?? 0);

/** Whether the form was made of the notice as it now stands. */
function isRead(room: NoticeRoom): boolean {
  return versionRead(room) === (room.found?.version ?? 0);
}

/** Whether a notice says already what was written. */
function says({ severity, from, until, texts }: DeskNotice, input: NoticeInput): boolean {
  return isDeepStrictEqual({ severity, from, until, texts }, input);
}

async function publish(room: NoticeRoom): Promise<Verdict> {
  const { call, found, id } = room;
  const { now, lang } = call;
  const t = messages[lang].deskNotices;
  const begun = found && found.record.from <= now ? found.record.from : null;
  const reading = readNotice(call, begun);
  // A new notice's form that was sent twice has published it; one that was filled in anew meanwhile has not.
  const isAgain = found && versionRead(room) === 0 && 'values' in reading && says(found.record, reading.values);
  if (isAgain) return { done: 'published' };
  if (!isRead(room)) return { status: 409, fault: t.changed };
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  if (call.fields.action === 'preview') return { preview: reading.values };
  const next = { id, ...reading.values, createdAt: found?.record.createdAt ?? now, changedAt: now };
  const saved = await save(room, next, found ? 'changeNotice' : 'publishNotice');
  if (!saved) return { status: 409, fault: t.changed };
  return { done: found ? 'changed' : 'published' };
}

async function endNow(room: NoticeRoom): Promise<Verdict> {
  const { call, found } = room;
  const t = messages[call.lang].deskNotices;
  if (!found) return { status: 409, fault: t.gone };
  if (!isRead(room)) return { status: 409, fault: t.changed };
  return (await save(room, end(found.record, call.now), 'endNotice'))
    ? { done: 'ended' }
    : { status: 409, fault: t.changed };
}

/** Does what a form of the notices' desk asks for. @throws StoreDown */
export async function act(room: NoticeRoom): Promise<Verdict> {
  const { call, found, spot } = room;
  const t = messages[call.lang].deskNotices;
  if (spot.page === 'list') return { status: 422, fault: t.action };
  const isOver = found !== null && found.record.until <= call.now;
  if (spot.page === 'notice' && (found === null || isOver)) return { status: 409, fault: t.gone };
  switch (call.fields.action) {
    case 'preview':
    case 'publish':
      return publish(room);
    case 'edit':
      return { edit: true };
    case 'end':
      return endNow(room);
    default:
      return { status: 422, fault: t.action };
  }
}
