import * as z from 'zod/mini';
import type { Call } from '../../http/endpoint.tsx';
import { stages } from '../../participation/feedback/feedback.ts';
import { choice, line, optionalText, text } from '../../participation/shared/fields.ts';
import { readForm } from '../../participation/shared/read.ts';
import { messages } from '../messages.ts';

/** Longest texts, in characters (code points). */
export const limits = { answer: 4_000, note: 2_000, promise: 300 } as const;

const handling = z.object({ stage: choice(stages), note: optionalText(limits.note) });
const reply = z.object({ text: text(limits.answer) });
const promise = z.object({ title: line(limits.promise) });

/** Reads how far it has come, in whose hands it is, and the note. @param staff who may have it */
export function readHandling({ fields, lang }: Call, staff: readonly string[]) {
  const words = messages[lang].deskFeedback.errors;
  const reading = readForm(handling, fields, words);
  const assignee = fields.assignee || null;
  const unknown = assignee !== null && !staff.includes(assignee);
  if (!unknown) return 'errors' in reading ? reading : { values: { ...reading.values, assignee } };
  const wrong = { field: 'assignee', message: words.assignee.format };
  return { errors: [...('errors' in reading ? reading.errors : []), wrong] };
}

/** Reads the municipality's reply. */
export function readReply({ fields, lang }: Call) {
  return readForm(reply, fields, messages[lang].deskFeedback.errors);
}

/** Reads what is promised. */
export function readPromise({ fields, lang }: Call) {
  return readForm(promise, fields, messages[lang].deskFeedback.errors);
}
