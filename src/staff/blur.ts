import type { Site } from '../content/site.ts';
import type { Comment } from '../participation/comments/comment.ts';
import type { Report } from '../participation/comments/reports/report.ts';
import { seemsAbusive } from './abuse.ts';

// Moderators are people too: what may hurt is closed at the desk until somebody asks for it.

type Words = Pick<Site, 'blurWords'>;

/** The grounds on which a text is closed whatever its words. */
const hurtful: readonly string[] = ['insult', 'unlawful'];

/** Whether a comment's words are closed: by themselves, by what was decided of it, or by the reports of it. */
export function isBlurred(comment: Comment, { blurWords }: Words, reports: readonly Report[] = []): boolean {
  const { name, text, proposal, decision } = comment;
  const all = [name, text, proposal?.name, proposal?.text].filter(Boolean).join('\n');
  const grounds = [decision?.reason, ...reports.map(({ reason }) => reason)];
  return grounds.some((ground) => ground && hurtful.includes(ground)) || seemsAbusive(all, blurWords);
}

/** Whether the name itself may hurt, so that it cannot stand above the closed text. */
export function isBlurredName({ name }: Pick<Comment, 'name'>, { blurWords }: Words): boolean {
  return seemsAbusive(name, blurWords);
}
