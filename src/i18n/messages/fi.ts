import { blog } from './fi/blog.ts';
import { comments } from './fi/comments.ts';
import { evenings } from './fi/evenings.ts';
import { form } from './fi/form.ts';
import { keeping } from './fi/keeping.ts';
import { mail } from './fi/mail.ts';
import { reasons } from './fi/reasons.ts';
import { receipt } from './fi/receipt.ts';
import { refusals } from './fi/refusals.ts';
import { report } from './fi/report.ts';
import { site } from './fi/site.ts';
import { subscriptions } from './fi/subscriptions.ts';

/** Finnish, the shape of all the others. */
export const fi = {
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
