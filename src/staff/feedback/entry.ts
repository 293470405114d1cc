/** What can be done at the desk with feedback. */
export type FeedbackAct = 'takeFeedback' | 'handleFeedback' | 'answerFeedback' | 'letInFeedback' | 'draftPromise';

/** Who did what, to which feedback, and when; never a text or a resident's address. `at` in ms since 1970 (UTC). */
export interface FeedbackEntry {
  readonly at: number;
  readonly by: string;
  readonly action: FeedbackAct;
  /** The feedback's id. */
  readonly feedback: string;
}
