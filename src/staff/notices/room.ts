import type { Call } from '../../http/endpoint.tsx';
import type { DeskNotice } from '../../notices/notice.ts';
import type { FieldError } from '../../participation/shared/read.ts';
import type { Versioned } from '../../store/records.ts';
import type { Session } from '../session.ts';
import type { NoticeInput } from './form.ts';
import type { NoticeSpot } from './paths.ts';

/** A request to the notices' desk: who asks, where, and of which notice. */
export interface NoticeRoom {
  readonly call: Call;
  readonly session: Session;
  readonly spot: NoticeSpot;
  /** The notice as it stands; null: a new one. */
  readonly found: Versioned<DeskNotice> | null;
  /** The notice's id; a new one's form brings it, so that it is published once however often it is sent. */
  readonly id: string;
}

/** What the desk can say it has just done to a notice. */
export const dones = ['published', 'changed', 'ended'] as const;

/** Why something was not done. */
export interface Trouble {
  /** 409: something changed meanwhile; 422: the form is not right. */
  readonly status: 409 | 422;
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
}

/** What came of a form: what was done, a look at it before it is done, the form again, or why it was not done. */
export type Verdict =
  { readonly done: (typeof dones)[number] } | { readonly preview: NoticeInput } | { readonly edit: true } | Trouble;
