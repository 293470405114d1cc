import { readEnv } from '../../env.ts';
import { receiptPath } from '../../i18n/routes.ts';
import { inMs } from '../../limits.ts';
import type { Letter } from '../../mail/compose.tsx';
import { postFollowing } from '../../mail/outbox.ts';
import { receiptCode } from '../../participation/shared/receipt-code.ts';
import { facts } from '../../participation/signups/mails.ts';
import type { Standing } from '../../participation/signups/signup.ts';
import { present } from '../../participation/signups/store.ts';
import { sign } from '../../sign.ts';
import { commit, type Guard } from '../../store/commit.ts';
import { messages } from '../messages.ts';
import { eveningEntry } from './log.ts';
import { audienceOf, subjectOf, textFor, type Message } from './message.ts';
import type { FullRoom } from './room.ts';

function letter(room: FullRoom, message: Message, { record }: Standing, to: string): Letter {
  const { lang, id } = record;
  const receipt = {
    label: messages[lang].signupMails.openReceipt,
    href: `${readEnv().url}${receiptPath(receiptCode('e', id))}`,
  };
  const paragraphs = textFor(message, lang).split(/\n+/);
  const lines = [...paragraphs, ...facts(record, room.evening), receipt];
  return { to, lang, subject: subjectOf(room, lang), lines, thread: id };
}

/** How long it is remembered that a message was sent, in milliseconds: as long as a form may stay open. */
const remembered = inMs.hours(7 * 24);

/** How many letters are written at once. */
const batch = 25;

/**
 * Writes a message to everyone it is for, to each once however often the form is sent: every letter is written in one
 * step with the note that it was. What was cut short goes on where it stopped when the form is sent again.
 * @throws StoreDown
 */
export async function sendMessage(room: FullRoom, message: Message): Promise<void> {
  const { call, session, evening, people, token } = room;
  const { site, now } = call;
  // Whoever goes back and writes something else sends something else.
  const form = sign('repeat', `${token}\n${JSON.stringify(message.texts)}`);
  const once = (name: string) => {
    const key = `message:${form}:${name}`;
    const guard: Guard = { guard: 'absent', key };
    return { guard, note: ['SET', key, '1', 'PX', String(remembered)] as const };
  };
  const whole = once('log');
  const entry = eveningEntry(call, session, { action: 'messageSignups', evening: evening.id });
  await commit([whole.guard], [whole.note, entry]);
  const letters = audienceOf(people, message.to).flatMap((standing) => {
    const { id, email } = standing.record;
    if (email === null) return [];
    const { guard, note } = once(id);
    const post = () => postFollowing([letter(room, message, standing, email)], site, now);
    return [() => commit([guard, present(id)], [note, ...post()])];
  });
  for (let from = 0; from < letters.length; from += batch) {
    await Promise.all(letters.slice(from, from + batch).map((write) => write()));
  }
}
