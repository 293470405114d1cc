import type { Feedback } from '../../participation/feedback/feedback.ts';
import { keptUntil } from '../../participation/feedback/keeping.ts';
import { eraseFeedback } from '../../participation/feedback/store.ts';
import { iso, type PersonKind } from '../kind.ts';

/** Feedback. The numbers it was counted in stay: they say nothing of anybody. */
export const feedback: PersonKind<Feedback> = {
  name: 'feedback',
  letter: 'f',
  holding: ({ record, version }, { site }) => {
    const { id, lang, about, page, useful, scale, text, email, status, createdAt, editedAt, withdrawnAt } = record;
    return {
      keptUntil: keptUntil(record, site),
      data: {
        ...{ id, lang, about, page, useful, scale, text, email, status, note: record.note },
        answers: record.answers.map((answer) => ({ text: answer.text, at: iso(answer.at) })),
        ...{ createdAt: iso(createdAt), editedAt: iso(editedAt), withdrawnAt: iso(withdrawnAt) },
      },
      erase: async (changes) => (await eraseFeedback(id, version, changes)).done,
    };
  },
};
