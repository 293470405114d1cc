import { messages } from '../messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Action, Comment } from '../../participation/comments/comment.ts';
import { actionsFor } from '../../participation/comments/decisions.ts';
import { awaitsSecondLook } from '../../participation/comments/second-look.ts';

/** What a button is called depends on what it would do to this comment. */
export function actionName(action: Action, comment: Comment, lang: Locale): string {
  const t = messages[lang].desk;
  const { status, proposal, decision } = comment;
  if (awaitsSecondLook(comment)) return action === 'publish' ? t.actions.overturn : t.actions.uphold;
  if (proposal && action === 'publish') return t.publishCorrection;
  if (proposal && action === 'refuse') return t.refuseCorrection;
  if (action === 'publish' && status === 'published') return t.actions.keep;
  if (action === 'publish' && (status === 'refused' || status === 'removed')) return t.republish;
  if (action === 'publish' && decision) return t.unhide;
  return t.actions[action];
}

/** What the desk offers this person. Only what has been public can be removed; what has not is refused. */
export function offered(comment: Comment, email: string): readonly Action[] {
  const actions = actionsFor(comment, email);
  if (comment.publishedAt !== null || awaitsSecondLook(comment)) return actions;
  return actions.filter((action) => action !== 'remove');
}

/** Everything but publishing: these have a ground. */
export function grounded(comment: Comment, email: string): readonly Action[] {
  return offered(comment, email).filter((action) => action !== 'publish');
}
