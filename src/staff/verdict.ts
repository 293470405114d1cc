import type { Call } from '../http/endpoint.tsx';
import type { Comment } from '../participation/comments/comment.ts';
import { findComment } from '../participation/comments/store.ts';
import type { FieldError } from '../participation/shared/read.ts';
import type { Versioned } from '../store/records.ts';
import { readNext, type Deed } from './deed.ts';
import type { Place } from './paths.ts';

/** Why something was not done, with the comment as it now stands, if there is one. */
export interface Refused {
  /** 403: not this person's to do; 409: something changed meanwhile; 422: the form is not right. */
  readonly status: 403 | 409 | 422;
  readonly fault?: string;
  /** What is wrong in the fields. */
  readonly errors?: readonly FieldError[];
  readonly item: Versioned<Comment> | null;
}

/** What was done and where to go on, or why it was not done. */
export type Verdict = (Partial<Deed> & Pick<Deed, 'done'>) | Refused;

/** The comment that a form is about. @throws StoreDown */
export function commentOf({ fields }: Call): Promise<Versioned<Comment> | null> {
  return findComment(fields.id ?? '');
}

/** A correction nobody has read is not decided on: with one waiting, the form must name the version that was read. */
export function isOutdated({ fields: { version } }: Call, { record, version: current }: Versioned<Comment>): boolean {
  return version ? Number(version) !== current : record.proposal !== null;
}

/** The card to go on at: this one while it stays in its list where it is, else the next. */
export function nextAfter({ fields }: Call, { screen, find }: Place, before: Comment, after: Comment): string | null {
  const next = readNext(fields.next);
  if (find !== null) return null;
  const places = {
    waiting: [before.waitingSince, after.waitingSince],
    published: [before.publishedAt, after.status === 'published' ? after.publishedAt : null],
    closed: [before.closedAt, after.closedAt],
  };
  const [was, is] = screen === 'mail' || screen === 'log' ? [null, null] : places[screen];
  return is !== null && is === was ? after.id : next;
}
