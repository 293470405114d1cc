import { blog } from './sv/blog.ts';
import { comments } from './sv/comments.ts';
import { evenings } from './sv/evenings.ts';
import { form } from './sv/form.ts';
import { keeping } from './sv/keeping.ts';
import { mail } from './sv/mail.ts';
import { reasons } from './sv/reasons.ts';
import { receipt } from './sv/receipt.ts';
import { refusals } from './sv/refusals.ts';
import { report } from './sv/report.ts';
import { site } from './sv/site.ts';
import { subscriptions } from './sv/subscriptions.ts';

/** Swedish, as it is written in Finland. */
export const sv = {
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
