import { blog } from './en/blog.ts';
import { comments } from './en/comments.ts';
import { evenings } from './en/evenings.ts';
import { form } from './en/form.ts';
import { keeping } from './en/keeping.ts';
import { mail } from './en/mail.ts';
import { reasons } from './en/reasons.ts';
import { receipt } from './en/receipt.ts';
import { refusals } from './en/refusals.ts';
import { report } from './en/report.ts';
import { site } from './en/site.ts';
import { subscriptions } from './en/subscriptions.ts';

/** English, as it is written in Britain. */
export const en = {
  site,
  blog,
  evenings,
  form,
  comments,
  reasons,
  receipt,
  report,
  refusals,
  mail,
  subscriptions,
  keeping,
};
