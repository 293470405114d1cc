import { reportTakenBack } from '../../participation/comments/reported.ts';
import type { Report } from '../../participation/comments/reports/report.ts';
import { keptUntil } from '../../participation/comments/reports/rules.ts';
import { erasure } from '../../participation/comments/reports/store.ts';
import { findComment, saveComment } from '../../participation/comments/store.ts';
import { commit } from '../../store/commit.ts';
import { iso, type PersonKind } from '../kind.ts';

/** Reports of others' comments. An open one goes with its comment's next version, as when it is taken back. */
export const reports: PersonKind<Report> = {
  name: 'reports',
  letter: 'r',
  holding: (found, { site }) => {
    const { record } = found;
    const { id, comment, post, lang, reason, text, email, status, why, createdAt, closedAt } = record;
    return {
      keptUntil: keptUntil(record, site),
      data: {
        ...{ id, comment, post, lang, reason, text, email, status, why },
        ...{ createdAt: iso(createdAt), closedAt: iso(closedAt) },
      },
      erase: async (changes) => {
        const own = erasure(found);
        const about = status === 'open' ? await findComment(comment) : null;
        if (!about) return (await commit([own.guard], [...own.changes, ...changes])).done;
        const more = { guards: [own.guard], changes: [...own.changes, ...changes] };
        return (await saveComment(about, reportTakenBack(about.record), site, more)).done;
      },
    };
  },
};
