import { keysOfAuthor } from '../../participation/comments/author-store.ts';
import type { Comment } from '../../participation/comments/comment.ts';
import { dueMembers, dueOf, eraseComment } from '../../participation/comments/due-store.ts';
import { keptUntil } from '../../participation/comments/keeping.ts';
import { keys } from '../../participation/comments/keys.ts';
import { settleReports } from '../../participation/comments/reports/settle.ts';
import type { Change } from '../../store/commit.ts';
import { wishForRebuild } from '../../store/wishes.ts';
import { iso, type PersonKind } from '../kind.ts';

function dataOf(comment: Comment) {
  const { id, post, lang, replyTo, name, text, email, status, createdAt, publishedAt, editedAt, closedAt } = comment;
  const { decision, proposal, secondLook, holds, openReports } = comment;
  return {
    ...{ id, post, lang, replyTo: replyTo?.id ?? null, name, text, email, status },
    ...{ createdAt: iso(createdAt), publishedAt: iso(publishedAt), editedAt: iso(editedAt), closedAt: iso(closedAt) },
    decision: decision && { reason: decision.reason, note: decision.note, at: iso(decision.at) },
    proposal: proposal && { name: proposal.name, text: proposal.text },
    secondLook: secondLook && {
      text: secondLook.text,
      askedAt: iso(secondLook.askedAt),
      decidedAt: iso(secondLook.decidedAt),
    },
    holds,
    openReports,
  };
}

/** Comments. Who reported an erased one is told that it is gone, and the page it was on is built anew at once. */
export const comments: PersonKind<Comment> = {
  name: 'comments',
  letter: 'c',
  keysOf: keysOfAuthor,
  holding: ({ record, version }, { site, now }) => ({
    keptUntil: keptUntil(record, site),
    data: dataOf(record),
    erase: async (changes) => {
      const more: Change[] = [
        ...(await settleReports(record, 'gone', null, site, now)),
        ['ZREM', keys.due, ...dueMembers(record)],
        ...(record.status === 'published' ? wishForRebuild(true) : []),
        ...changes,
      ];
      return (await eraseComment(dueOf(record), version, more)).done;
    },
  }),
};
