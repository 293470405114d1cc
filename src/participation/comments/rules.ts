import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inMs, minutes } from '../../limits.ts';
import { countLinks, hasIdentityCode } from '../shared/text.ts';
import type { Comment, Hold, ListedComment, ReplyTo } from './comment.ts';
import type { CommentInput } from './form.ts';
import { looksOfficial } from './official-name.ts';
import { reportedOnly } from './reported.ts';

type Rules = Pick<Site, 'moderation' | 'people' | 'name'>;

/** How long a published comment can still be corrected, in milliseconds. */
export const correctionTime = inMs.minutes(minutes.correction);

/** What in the text calls for a person. More than two links are the mark of advertising. */
function holdsOf({ name, text }: Pick<CommentInput, 'name' | 'text'>, site: Rules): Hold[] {
  const all = `${name}\n${text}`;
  return [
    ...(countLinks(all) > 2 ? (['links'] as const) : []),
    ...(hasIdentityCode(all) ? (['identityCode'] as const) : []),
    ...(looksOfficial(name, site) ? (['officialName'] as const) : []),
  ];
}

/** What has not happened yet to a new comment. */
export const fresh = {
  editedAt: null,
  closedAt: null,
  decision: null,
  proposal: null,
  secondLook: null,
  openReports: 0,
};

/** What is known of a new comment before its words. */
interface About {
  readonly id: string;
  readonly post: string;
  readonly lang: Locale;
  readonly suspicions: readonly Hold[];
  readonly replyTo?: ReplyTo | null;
  /** Whether moderators trust the address it names. */
  readonly trusted?: boolean;
}

/**
 * A new comment: it waits for a moderator, or is published at once where the site says so and nothing calls for one. A
 * trusted author's waits only until the author shows by mail that the address is theirs.
 */
export function create(about: About, input: CommentInput, now: number, site: Rules): Comment {
  const { suspicions, replyTo = null, trusted = false, ...identity } = about;
  const found = [...suspicions, ...holdsOf(input, site)];
  const waits = site.moderation === 'before' || found.length > 0;
  return {
    ...identity,
    ...input,
    ...fresh,
    replyTo,
    person: null,
    holds: waits && trusted && found.length === 0 ? ['trusted'] : found,
    status: waits ? 'pending' : 'published',
    createdAt: now,
    waitingSince: waits ? now : null,
    publishedAt: waits ? null : now,
  };
}

/** Whether its author may publish it by showing that the address is theirs: nothing else holds it. */
export function canConfirm({ status, holds, email }: Comment): boolean {
  return status === 'pending' && email !== null && holds.length === 1 && holds[0] === 'trusted';
}

/** A trusted author has shown who they are. */
export function confirm(comment: Comment, now: number): Comment {
  return { ...comment, status: 'published', publishedAt: now, waitingSince: null, holds: [] };
}

/**
 * Whether it may still be corrected: by its author while it is unpublished, and 15 minutes after it became public; an
 * official's answer at any time.
 */
export function canCorrect({ status, publishedAt, person }: Comment, now: number): boolean {
  if (status === 'pending' || person !== null) return status === 'pending' || status === 'published';
  return status === 'published' && publishedAt !== null && now < publishedAt + correctionTime;
}

/** Whether the author may withdraw it: whenever it is not closed already. */
export function canWithdraw({ status }: Comment): boolean {
  return status === 'pending' || status === 'published';
}

/**
 * A correction by the author. A published text stays until the new one is approved, where comments are approved or
 * something calls for a moderator. A text that a trusted author sent waits for a moderator once it is corrected: whoever
 * holds the receipt may not be the one who reads the address's mail.
 */
export function correct(
  comment: Comment,
  input: CommentInput,
  suspicions: readonly Hold[],
  now: number,
  site: Rules,
): Comment {
  const { name, text, email } = input;
  const editedAt = comment.publishedAt === null ? null : now;
  if (comment.person !== null) return { ...comment, text, editedAt };
  const holds = [...suspicions, ...holdsOf(input, site)];
  if (comment.status === 'pending') {
    const kept = comment.holds.filter((hold) => hold === 'hidden' || hold === 'honeypot');
    return { ...comment, name, text, email, editedAt, proposal: null, holds: [...new Set([...kept, ...holds])] };
  }
  const settled = { ...comment, email, decision: null, proposal: null, ...reportedOnly(comment) };
  if (name === comment.name && text === comment.text) return settled;
  if (site.moderation === 'after' && holds.length === 0) return { ...settled, name, text, editedAt };
  const waitingSince = comment.waitingSince ?? now;
  return { ...settled, proposal: { name, text }, waitingSince, holds: [...settled.holds, 'correction', ...holds] };
}

/** The author takes the comment back; there is nothing left to write to them about. */
export function withdraw(comment: Comment, now: number): Comment {
  const nothingWaits = { waitingSince: null, holds: [], proposal: null, openReports: 0 };
  return { ...comment, ...nothingWaits, status: 'withdrawn', closedAt: now, email: null };
}

/** The comment as it lies in its post's public list; null when it is not public. */
export function publicView(comment: Comment): ListedComment | null {
  const { id, lang, name, text, status, person, replyTo, createdAt, editedAt } = comment;
  if (status !== 'published') return null;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    id,
    replyTo: replyTo?.id ?? null,
    lang,
    name,
    official: person !== null,
    text,
    createdAt: new Date(createdAt).toISOString(),
    editedAt: iso(editedAt),
    removed: false,
    rootAt: iso(replyTo?.at ?? null),
  };
}

/** Whether a change to a comment shows on its page. @param before null for a new one */
export function isShownOtherwise(before: Comment | null, after: Comment): boolean {
  return JSON.stringify(before && publicView(before)) !== JSON.stringify(publicView(after));
}
