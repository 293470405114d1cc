import type { Site } from '../../content/site.ts';
import { readEnv } from '../../env.ts';
import type { CataloguePost } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import { endpoints, receiptPath } from '../../i18n/routes.ts';
import type { Letter, MailLine } from '../../mail/compose.tsx';
import { receiptCode } from '../shared/receipt-code.ts';
import { reference } from '../shared/reference.ts';
import type { Action, Comment } from './comment.ts';
import { pageOf } from './post-facts.ts';

/** What a decision is called in a letter to the author. */
type News = 'published' | 'correctionPublished' | 'correctionRefused' | 'refused' | 'hidden' | 'removed';

function receiptLink({ id, lang }: Comment): MailLine {
  return { label: messages[lang].mail.openReceipt, href: `${readEnv().url}${receiptPath(receiptCode('c', id))}` };
}

function aboutPost({ lang }: Comment, post: CataloguePost | undefined): MailLine[] {
  const page = post && pageOf(post, lang);
  return page ? [messages[lang].mail.about(page.title)] : [];
}

/** The receipt as a mail, when an address was given. */
export function receivedLetters(comment: Comment, post: CataloguePost, site: Site): Letter[] {
  const { email, lang, status } = comment;
  if (email === null) return [];
  const t = messages[lang].mail.received;
  const state = status === 'published' ? t.published : t.waits(site.moderationHours?.[lang] ?? null);
  return [
    { to: email, lang, subject: t.subject, lines: [state, ...aboutPost(comment, post), t.act, receiptLink(comment)] },
  ];
}

function newsOf(before: Comment, action: Action): News {
  if (action === 'publish') return before.proposal && before.publishedAt !== null ? 'correctionPublished' : 'published';
  if (action === 'refuse') return before.proposal ? 'correctionRefused' : 'refused';
  return action === 'hide' ? 'hidden' : 'removed';
}

/** What was decided, why, and how to ask for another look (DSA article 17), when an address was given. */
export function decidedLetters(
  before: Comment,
  after: Comment,
  action: Action,
  post: CataloguePost | undefined,
  site: Site,
): Letter[] {
  const { email, lang, decision, id } = after;
  if (email === null) return [];
  const t = messages[lang];
  const { subject, text } = t.mail[newsOf(before, action)];
  const contact = site.contact.email ?? site.contact.phone;
  const why = decision
    ? [
        t.mail.reason(t.reasons[decision.reason]),
        ...decision.note.split(/\n+/).filter(Boolean),
        ...(contact ? [t.mail.secondLook(contact, reference(id))] : []),
      ]
    : [];
  return [{ to: email, lang, subject, lines: [text, ...aboutPost(after, post), ...why, receiptLink(after)] }];
}

/** To every moderator (where there is none, to everyone who may sign in): something waits. No resident's words. */
export function waitingLetters(site: Site): Letter[] {
  const { staff, url } = readEnv();
  const moderators = [...staff].filter(([, role]) => role === 'moderator');
  const lang = site.languages[0];
  const t = messages[lang].mail;
  return (moderators.length > 0 ? moderators : [...staff]).map(([to]) => ({
    to,
    lang,
    why: 'staff',
    subject: t.waiting.subject,
    lines: [t.waiting.text, { label: t.openDesk, href: `${url}${endpoints.desk}` }],
  }));
}
