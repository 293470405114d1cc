import type { Call } from '../../http/endpoint.tsx';
import { sendDueMails } from '../../mail/deliver.ts';
import { postLetters, postToGiven } from '../../mail/outbox.ts';
import type { Feedback } from '../../participation/feedback/feedback.ts';
import { answeredLetters, receivedLetters } from '../../participation/feedback/mails.ts';
import { letIn } from '../../participation/feedback/rules.ts';
import { saveFeedback } from '../../participation/feedback/store.ts';
import { commit, type Change } from '../../store/commit.ts';
import type { Command } from '../../store/client.ts';
import { logEntry } from '../log.ts';
import { messages } from '../messages.ts';
import { promiseDraft } from './draft.ts';
import type { FeedbackAct } from './entry.ts';
import { readHandling, readPromise, readReply } from './form.ts';
import type { FeedbackRoom, Trouble, Verdict } from './room.ts';

function entry({ call, session, item }: FeedbackRoom, action: FeedbackAct): Command {
  const { now, site } = call;
  return logEntry({ at: now, by: session.email, action, feedback: item.record.id }, site.keep.moderationLog);
}

/** Writes the next state with its entry in the log and its letters, in one step. */
async function save(
  room: FeedbackRoom,
  next: Feedback,
  action: FeedbackAct,
  letters: readonly Change[] = [],
): Promise<Trouble | null> {
  const { call, item } = room;
  const outcome = await saveFeedback(item, next, call.site, { changes: [...letters, entry(room, action)] });
  if (!outcome.done) return { status: 409, fault: messages[call.lang].deskFeedback.faults.changed };
  if (letters.length > 0) call.later(sendDueMails);
  return null;
}

/** What a button does to feedback that stands as it was read. @throws StoreDown */
type Act = (room: FeedbackRoom) => Promise<Verdict>;

const take: Act = async (room) => {
  const { record } = room.item;
  const status = record.status === 'new' ? 'working' : record.status;
  const trouble = await save(room, { ...record, status, assignee: room.session.email }, 'takeFeedback');
  return trouble ?? { done: 'taken' };
};

const handle: Act = async (room) => {
  const { assignee: before } = room.item.record;
  // Whoever has left may still have it, and a note does not take it from them.
  const reading = readHandling(room.call, before === null ? room.staff : [...room.staff, before]);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  const { stage, assignee, note } = reading.values;
  const trouble = await save(room, { ...room.item.record, status: stage, assignee, note }, 'handleFeedback');
  return trouble ?? { done: 'saved' };
};

const answer: Act = async (room) => {
  const { call, session, item } = room;
  const { site, now, lang } = call;
  if (session.role !== 'official') return { status: 403, fault: messages[lang].deskFeedback.faults.officials };
  const reading = readReply(call);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  const { record } = item;
  const { text } = reading.values;
  const answers = [...record.answers, { text, at: now, by: session.email }];
  // Whoever reads and answers it knows that no robot sent it.
  const assignee = record.assignee ?? session.email;
  const next: Feedback = { ...record, held: false, status: 'answered', assignee, answers };
  const letters = postLetters(answeredLetters(record, text), site, now);
  return (await save(room, next, 'answerFeedback', letters)) ?? { done: 'answered' };
};

const admit: Act = async (room) => {
  const { call, item } = room;
  if (!item.record.held) return { done: 'letIn' };
  const letters = postToGiven(receivedLetters(item.record), call.site, call.now);
  return (await save(room, letIn(item.record), 'letInFeedback', letters)) ?? { done: 'letIn' };
};

const draft: Act = async (room) => {
  const { call, item } = room;
  const reading = readPromise(call);
  if ('errors' in reading) return { status: 422, errors: reading.errors };
  await commit([], [entry(room, 'draftPromise')]);
  return { draft: promiseDraft(reading.values.title, item.record.id, call.now) };
};

const acts: ReadonlyMap<string | undefined, Act> = new Map([
  ['take', take],
  ['handle', handle],
  ['answer', answer],
  ['letIn', admit],
  ['draft', draft],
]);

/** Whether a form was made of the feedback as it now stands. */
function isRead({ fields: { version } }: Call, { item }: FeedbackRoom): boolean {
  return Number(version) === item.version;
}

/** Does what a button of the feedback's page asks for. @throws StoreDown */
export async function act(room: FeedbackRoom): Promise<Verdict> {
  const { call, item } = room;
  const { faults } = messages[call.lang].deskFeedback;
  const found = acts.get(call.fields.action);
  if (!found) return { status: 422, fault: faults.action };
  if (item.record.status === 'withdrawn') return { status: 409, fault: faults.gone };
  if (!isRead(call, room)) return { status: 409, fault: faults.changed };
  return found(room);
}
