import type { Site } from '../../../content/site.ts';
import { readEnv } from '../../../env.ts';
import { messages } from '../../../i18n/messages.ts';
import { receiptPath } from '../../../i18n/routes.ts';
import type { Letter, MailLine } from '../../../mail/compose.tsx';
import { receiptCode } from '../../shared/receipt-code.ts';
import { reference } from '../../shared/reference.ts';
import { pageOf } from '../post-facts.ts';
import { postOf } from '../posts.ts';
import type { Report } from './report.ts';

type News = 'reportReceived' | 'reportKept' | 'reportRemoved' | 'reportGone';

function letter({ id, lang, email, post: postId }: Report, news: News, lines: readonly MailLine[] = []): Letter[] {
  if (email === null) return [];
  const t = messages[lang].mail;
  const post = postOf(postId);
  const page = post && pageOf(post, lang);
  const about = page ? [t.about(page.title)] : [];
  const link = { label: t.openReceipt, href: `${readEnv().url}${receiptPath(receiptCode('r', id))}` };
  const { subject, text } = t[news];
  return [{ to: email, lang, subject, lines: [text, ...about, ...lines, link] }];
}

/** That the report came, when an address was given (DSA article 16(4)). */
export function receivedLetters(report: Report): Letter[] {
  return letter(report, 'reportReceived');
}

/** What was decided, why, and how to go on (DSA article 16(5)), when an address was given. */
export function settledLetters(report: Report, site: Site): Letter[] {
  const { status, lang, id, why } = report;
  const { mail, reasons } = messages[lang];
  const contact = site.contact.email ?? site.contact.phone;
  if (status === 'removed') return letter(report, 'reportRemoved', why ? [mail.reason(reasons[why])] : []);
  if (status === 'gone') return letter(report, 'reportGone');
  return letter(report, 'reportKept', contact ? [mail.secondLook(contact, reference(id))] : []);
}
