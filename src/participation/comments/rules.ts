import type { CataloguePost } from '../../generated/catalogue.js';
import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inMs, minutes } from '../../limits.ts';
import { countLinks, hasIdentityCode } from '../shared/text.ts';
import type { CommentInput } from './form.ts';

type Status = 'pending' | 'published' | 'refused' | 'removed' | 'withdrawn';

/** Why a comment waits for a person even where comments are published at once, or what the moderator should know. */
export type Hold = 'honeypot' | 'stamp' | 'young' | 'links' | 'identityCode' | 'hidden' | 'correction';

/** Grounds for refusing, hiding or removing; the discussion rules explain them. Criticism is not among them. */
export const reasons = ['rules', 'unlawful', 'insult', 'personalData', 'offTopic', 'advertising', 'duplicate'] as const;

export type Reason = (typeof reasons)[number];

/** What a moderator may do to a comment. */
export const actions = ['publish', 'refuse', 'hide', 'remove'] as const;

export type Action = (typeof actions)[number];

/** Why the municipality took a comment off or did not publish it (a statement of reasons, DSA article 17). */
export interface Decision {
  readonly reason: Reason;
  readonly note: string;
  readonly at: number;
}

/** A comment as it is stored. Times in milliseconds since 1970 (UTC). */
export interface Comment {
  readonly id: string;
  readonly post: string;
  readonly lang: Locale;
  readonly name: string;
  readonly text: string;
  readonly email: string | null;
  readonly status: Status;
  readonly createdAt: number;
  /** Since when it waits for a moderator; null when nothing in it waits. */
  readonly waitingSince: number | null;
  readonly holds: readonly Hold[];
  readonly publishedAt: number | null;
  readonly editedAt: number | null;
  /** When it was refused, removed or withdrawn. */
  readonly closedAt: number | null;
  readonly decision: Decision | null;
  /** A correction that waits for a moderator while the approved text stays on the page. */
  readonly proposal: { readonly name: string; readonly text: string } | null;
}

/** A published comment as everyone may see it: the shape of the API, of the static page and of the live list. */
export interface PublicComment {
  readonly id: string;
  readonly replyTo: string | null;
  readonly lang: Locale;
  readonly name: string;
  readonly official: boolean;
  readonly text: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly removed: boolean;
}

type Rules = Pick<Site, 'moderation'>;

/** How long a published comment can still be corrected, in milliseconds. */
export const correctionTime = inMs.minutes(minutes.correction);

/** Whether a post takes comments at a moment, and if not, since when (null: there is no such moment). */
export function openness(
  post: Pick<CataloguePost, 'comments' | 'commentsClose'>,
  now: number,
): { open: true } | { open: false; since: number | null } {
  if (post.comments !== 'open') return { open: false, since: null };
  if (post.commentsClose !== null && now >= post.commentsClose) return { open: false, since: post.commentsClose };
  return { open: true };
}

/** A post's page in a language, or in the first one it exists in. */
export function pageOf({ pages }: CataloguePost, lang: Locale) {
  return pages[lang] ?? Object.values(pages)[0];
}

/** What in the text calls for a person. More than two links are the mark of advertising. */
function holdsOf({ name, text }: Pick<CommentInput, 'name' | 'text'>): Hold[] {
  const all = `${name}\n${text}`;
  return [
    ...(countLinks(all) > 2 ? (['links'] as const) : []),
    ...(hasIdentityCode(all) ? (['identityCode'] as const) : []),
  ];
}

/** A new comment: it waits for a moderator, or is published at once where the site says so and nothing calls for one. */
export function create(
  about: { readonly id: string; readonly post: string; readonly lang: Locale; readonly suspicions: readonly Hold[] },
  input: CommentInput,
  now: number,
  site: Rules,
): Comment {
  const { suspicions, ...identity } = about;
  const holds = [...suspicions, ...holdsOf(input)];
  const waits = site.moderation === 'before' || holds.length > 0;
  return {
    ...identity,
    ...input,
    holds,
    status: waits ? 'pending' : 'published',
    createdAt: now,
    waitingSince: waits ? now : null,
    publishedAt: waits ? null : now,
    editedAt: null,
    closedAt: null,
    decision: null,
    proposal: null,
  };
}

/** Whether the author may still correct it: while it is unpublished, and 15 minutes after it became public. */
export function canCorrect(comment: Comment, now: number): boolean {
  if (comment.status === 'pending') return true;
  return comment.status === 'published' && comment.publishedAt !== null && now < comment.publishedAt + correctionTime;
}

/** Whether the author may withdraw it: whenever it is not closed already. */
export function canWithdraw({ status }: Comment): boolean {
  return status === 'pending' || status === 'published';
}

/**
 * A correction by the author. A published text stays until the new one is approved, where comments are approved or
 * something calls for a moderator.
 */
export function correct(
  comment: Comment,
  input: CommentInput,
  suspicions: readonly Hold[],
  now: number,
  site: Rules,
): Comment {
  const { name, text, email } = input;
  const holds = [...suspicions, ...holdsOf(input)];
  if (comment.status === 'pending') {
    const editedAt = comment.publishedAt === null ? null : now;
    const kept = comment.holds.filter((hold) => hold === 'hidden' || hold === 'honeypot');
    return { ...comment, name, text, email, editedAt, proposal: null, holds: [...new Set([...kept, ...holds])] };
  }
  const settled = { ...comment, email, decision: null, proposal: null, waitingSince: null, holds: [] };
  if (name === comment.name && text === comment.text) return settled;
  if (site.moderation === 'after' && holds.length === 0) return { ...settled, name, text, editedAt: now };
  const waitingSince = comment.waitingSince ?? now;
  return { ...settled, proposal: { name, text }, waitingSince, holds: ['correction', ...holds] };
}

/** The author takes the comment back; there is nothing left to write to them about. */
export function withdraw(comment: Comment, now: number): Comment {
  return { ...comment, status: 'withdrawn', closedAt: now, email: null, waitingSince: null, holds: [], proposal: null };
}

/** Which actions a moderator has on a comment as it stands. */
export function actionsFor({ status, proposal }: Comment): readonly Action[] {
  if (status === 'pending') return ['publish', 'refuse', 'remove'];
  if (status === 'published') return proposal ? ['publish', 'refuse', 'hide', 'remove'] : ['hide', 'remove'];
  return status === 'withdrawn' ? [] : ['publish'];
}

/**
 * A moderator's decision. On a comment that has a correction waiting, publishing publishes the correction, and refusing
 * drops only the correction. Hiding takes the comment off the page and back into the queue.
 */
export function moderate(comment: Comment, action: Action, decision: Decision): Comment {
  const now = decision.at;
  const settled = { ...comment, waitingSince: null, holds: [], proposal: null };
  switch (action) {
    case 'publish': {
      const correction = comment.proposal ? { ...comment.proposal, editedAt: now } : {};
      return {
        ...settled,
        ...correction,
        status: 'published',
        publishedAt: comment.publishedAt ?? now,
        closedAt: null,
        decision: null,
      };
    }
    case 'hide':
      return { ...comment, status: 'pending', waitingSince: now, holds: ['hidden'], decision };
    case 'refuse':
      if (comment.status === 'published') return { ...settled, decision };
      if (comment.proposal) return { ...comment, proposal: null, decision };
      return { ...settled, status: 'refused', closedAt: now, decision };
    case 'remove':
      return { ...settled, status: 'removed', closedAt: now, decision };
  }
}

/** The comment as everyone may see it; null when it is not public. */
export function publicView({ id, lang, name, text, status, createdAt, editedAt }: Comment): PublicComment | null {
  if (status !== 'published') return null;
  const edited = editedAt === null ? null : new Date(editedAt).toISOString();
  const created = new Date(createdAt).toISOString();
  return { id, replyTo: null, lang, name, official: false, text, createdAt: created, editedAt: edited, removed: false };
}
