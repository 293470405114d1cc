import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Action, Comment } from '../../participation/comments/comment.ts';
import { actionsFor } from '../../participation/comments/decisions.ts';

/** What a button is called depends on what it would do to this comment. */
export function actionName(action: Action, { status, proposal, decision }: Comment, lang: Locale): string {
  const t = messages[lang].desk;
  if (proposal && action === 'publish') return t.publishCorrection;
  if (proposal && action === 'refuse') return t.refuseCorrection;
  if (action === 'publish' && (status === 'refused' || status === 'removed')) return t.republish;
  if (action === 'publish' && decision) return t.unhide;
  return t.actions[action];
}

/** Everything but publishing: these need a ground. */
export function otherActions(comment: Comment): readonly Action[] {
  return actionsFor(comment).filter((action) => action !== 'publish');
}
