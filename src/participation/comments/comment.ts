import type { Locale } from '../../i18n/locales.ts';

/** How a comment stands. */
export type Status = 'pending' | 'published' | 'refused' | 'removed' | 'withdrawn';

/** Why a comment waits for a person even where comments are published at once, or what the moderator should know. */
export type Hold =
  | 'honeypot'
  | 'stamp'
  | 'young'
  | 'links'
  | 'identityCode'
  /** The name looks as if the municipality itself were speaking. */
  | 'officialName'
  /** Only for the author, whom moderators trust, to show by mail who they are. */
  | 'trusted'
  | 'hidden'
  | 'correction'
  | 'reported'
  | 'secondLook';

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
  /** Who decided: a staff address, never public. */
  readonly by: string;
}

/** The comment a reply stands under, and when that was sent: enough to keep its place when it is gone. */
export interface ReplyTo {
  readonly id: string;
  readonly at: number;
}

/** The author's wish that another person decide anew, in the author's words. */
interface SecondLook {
  readonly askedAt: number;
  readonly text: string;
  /** Null while it waits. */
  readonly decidedAt: number | null;
}

/** A comment as it is stored. Times in milliseconds since 1970 (UTC). */
export interface Comment {
  readonly id: string;
  readonly post: string;
  readonly lang: Locale;
  /** The comment it replies to, which is no reply itself. */
  readonly replyTo: ReplyTo | null;
  /** An official's answer: the key of the role in `site.people`, or `municipality`. A resident's comment has none. */
  readonly person: string | null;
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
  /** When it was refused, removed or withdrawn; after a second look that changed nothing, when that was decided. */
  readonly closedAt: number | null;
  readonly decision: Decision | null;
  /** A correction that waits for a moderator while the approved text stays on the page. */
  readonly proposal: { readonly name: string; readonly text: string } | null;
  readonly secondLook: SecondLook | null;
  /** How many reports of it nobody has decided on yet. */
  readonly openReports: number;
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
  /** Only the place of a comment that is gone and has replies: without a name and a text. */
  readonly removed: boolean;
}

/** A published comment as it lies in its post's list: a reply also says when the comment it replies to was sent. */
export interface ListedComment extends PublicComment {
  readonly rootAt: string | null;
}
