import type { Call } from '../../http/endpoint.tsx';
import type { Feedback } from '../../participation/feedback/feedback.ts';
import type { FieldError } from '../../participation/shared/read.ts';
import type { Versioned } from '../../store/records.ts';
import type { Session } from '../session.ts';

/** A request to the desk about one piece of feedback: who asks, and the feedback as it stands. */
export interface FeedbackRoom {
  readonly call: Call;
  readonly session: Session;
  readonly item: Versioned<Feedback>;
  /** Who may take care of it. */
  readonly staff: readonly string[];
}

/** What the desk can say it has just done to feedback. */
export const dones = ['taken', 'saved', 'answered', 'letIn'] as const;

/** Why something was not done. */
export interface Trouble {
  /** 403: not this person's to do; 409: something changed meanwhile; 422: the form is not right. */
  readonly status: 403 | 409 | 422;
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
}

/** What came of a form: what was done, a draft to copy, or why it was not done. */
export type Verdict = { readonly done: (typeof dones)[number] } | { readonly draft: string } | Trouble;

/** What every part of a feedback's page gets. */
export interface PartProps {
  readonly room: FeedbackRoom;
  /** What could not be done with what was sent. */
  readonly trouble?: Trouble;
}
