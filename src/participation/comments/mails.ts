import type { Site } from '../../content/site.ts';
import { readEnv } from '../../env.ts';
import type { CatalogueText } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import { commentPlace, receiptPath } from '../../i18n/routes.ts';
import type { Letter, MailLine } from '../../mail/compose.tsx';
import { proofOf } from '../shared/proof.ts';
import { receiptCode } from '../shared/receipt-code.ts';
import { reference } from '../shared/reference.ts';
import type { Action, Comment } from './comment.ts';
import { offersSecondLook } from './offer.ts';
import { pageOf } from './post-facts.ts';
import { postOf } from './posts.ts';
import { canConfirm } from './rules.ts';
import { awaitsSecondLook } from './second-look.ts';

type News =
  | 'published'
  | 'correctionPublished'
  | 'correctionRefused'
  | 'refused'
  | 'hidden'
  | 'removed'
  | 'upheld'
  | 'overturned';

function receiptLink({ id, lang }: Comment): MailLine {
  return { label: messages[lang].mail.openReceipt, href: `${readEnv().url}${receiptPath(receiptCode('c', id))}` };
}

function aboutPost({ lang }: Comment, post: CatalogueText | undefined): MailLine[] {
  const page = post && pageOf(post, lang);
  return page ? [messages[lang].mail.about(page.title)] : [];
}

/** The receipt as a mail, when an address was given; to a trusted author with the link that publishes the comment. */
export function receivedLetters(comment: Comment, post: CatalogueText, site: Site): Letter[] {
  const { email, lang, status, id } = comment;
  if (email === null) return [];
  const { received: t, confirm } = messages[lang].mail;
  const code = receiptCode('c', id);
  const link = { label: confirm.link, href: `${readEnv().url}${receiptPath(code)}?proof=${proofOf(code)}` };
  const waits = canConfirm(comment) ? [confirm.text, link] : [];
  const state = status === 'published' ? t.published : t.waits(site.moderationHours?.[lang] ?? null);
  const lines = [state, ...aboutPost(comment, post), ...waits, t.act, receiptLink(comment)];
  return [{ to: email, lang, subject: t.subject, lines }];
}

/** To the author of a comment, when an address was given: somebody else's reply is public. */
export function answeredLetters({ email, lang, status, post: postId }: Comment, reply: Comment): Letter[] {
  if (email === null || status !== 'published' || email.toLowerCase() === reply.email?.toLowerCase()) return [];
  const t = messages[lang].mail.answered;
  const post = postOf(postId);
  const page = post && pageOf(post, lang);
  const place = page && { label: t.link, href: `${readEnv().url}${page.path}#${commentPlace(reply.id)}` };
  const text = reply.person === null ? t.text : t.official;
  return [{ to: email, lang, subject: t.subject, lines: [text, ...(place ? [place] : [])] }];
}

/** That a second look was asked for, when an address was given. */
export function askedAgainLetters(comment: Comment): Letter[] {
  const { email, lang } = comment;
  if (email === null) return [];
  const { subject, text } = messages[lang].mail.secondLookAsked;
  return [
    { to: email, lang, subject, lines: [text, ...aboutPost(comment, postOf(comment.post)), receiptLink(comment)] },
  ];
}

/** What a decision is called in a letter to the author; null when there is nothing to tell: the comment stays. */
function newsOf(before: Comment, action: Action): News | null {
  if (awaitsSecondLook(before)) return action === 'publish' ? 'overturned' : 'upheld';
  if (action === 'publish') {
    if (before.status === 'published') return before.proposal ? 'correctionPublished' : null;
    return before.proposal && before.publishedAt !== null ? 'correctionPublished' : 'published';
  }
  if (action === 'refuse') return before.proposal ? 'correctionRefused' : 'refused';
  return action === 'hide' ? 'hidden' : 'removed';
}

/** How an author who disagrees goes on: on the receipt, or where nobody else can look, by writing to us. */
function howToGoOn(comment: Comment, { contact }: Site): string[] {
  const t = messages[comment.lang].mail;
  const address = contact.email ?? contact.phone;
  if (offersSecondLook(comment)) return [t.askAgain];
  return address ? [t.secondLook(address, reference(comment.id))] : [];
}

/** What was decided, why, and how to ask for another look (DSA article 17), when an address was given. */
export function decidedLetters(
  before: Comment,
  after: Comment,
  action: Action,
  post: CatalogueText | undefined,
  site: Site,
): Letter[] {
  const { email, lang, decision } = after;
  const news = newsOf(before, action);
  if (email === null || news === null) return [];
  const t = messages[lang];
  const { subject, text } = t.mail[news];
  const why = decision
    ? [
        t.mail.reason(t.reasons[decision.reason]),
        ...decision.note.split(/\n+/).filter(Boolean),
        ...howToGoOn(after, site),
      ]
    : [];
  return [{ to: email, lang, subject, lines: [text, ...aboutPost(after, post), ...why, receiptLink(after)] }];
}
