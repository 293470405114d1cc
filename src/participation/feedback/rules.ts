import type { Locale } from '../../i18n/locales.ts';
import type { Feedback, FeedbackInput, Stage } from './feedback.ts';

/** Within how many days accessibility feedback is answered (Act 306/2019, section 9). */
const daysToAnswer = 14;

/** Where a piece of feedback stands at the desk; `votes` are answers without words, which nobody needs to read. */
export const lists = ['new', 'working', 'answered', 'closed', 'votes'] as const;

export type ListName = (typeof lists)[number];

/** An answer to a question without a word: it is counted, and nothing more is to be done. */
export function isVote({ status, text, held, answers }: Feedback): boolean {
  return status === 'closed' && text === '' && !held && answers.length === 0;
}

/** The desk's list that a piece of feedback stands in; null: it was withdrawn. */
export function listOf(feedback: Feedback): ListName | null {
  if (feedback.status === 'withdrawn') return null;
  return isVote(feedback) ? 'votes' : feedback.status;
}

function firstStage({ text }: FeedbackInput, held: boolean): Stage {
  return text === '' && !held ? 'closed' : 'new';
}

/** New feedback: words wait for somebody to read them, and so does what a robot seems to have sent. */
export function create(
  about: { readonly id: string; readonly lang: Locale; readonly held: boolean },
  input: FeedbackInput,
  now: number,
): Feedback {
  return {
    ...about,
    ...input,
    status: firstStage(input, about.held),
    createdAt: now,
    editedAt: null,
    withdrawnAt: null,
    assignee: null,
    note: '',
    answers: [],
  };
}

/** Whether its sender may still change it: until it is dealt with, and a bare answer to add words to it. */
export function canCorrect(feedback: Feedback): boolean {
  const { status, answers } = feedback;
  return ((status === 'new' || status === 'working') && answers.length === 0) || isVote(feedback);
}

/** The sender's correction; with words it waits to be read. */
export function correct(feedback: Feedback, input: FeedbackInput, held: boolean, now: number): Feedback {
  const next = { ...feedback, ...input, held: feedback.held || held, editedAt: now };
  return feedback.status === 'working' ? next : { ...next, status: firstStage(input, next.held) };
}

/** The sender takes it back: nothing that anybody wrote stays. */
export function withdraw(feedback: Feedback, now: number): Feedback {
  return {
    ...feedback,
    status: 'withdrawn',
    withdrawnAt: now,
    page: '',
    useful: null,
    scale: null,
    text: '',
    email: null,
    assignee: null,
    note: '',
    answers: [],
  };
}

/** A person at the desk has seen that no robot sent it. */
export function letIn(feedback: Feedback): Feedback {
  const next = { ...feedback, held: false };
  return feedback.status === 'new' ? { ...next, status: firstStage(feedback, false) } : next;
}

/**
 * Until when it must be answered, in milliseconds since 1970 (UTC); null: no law says so, or it has been dealt with.
 */
export function answerDue({ about, status, createdAt }: Feedback): number | null {
  if (about !== 'accessibility' || (status !== 'new' && status !== 'working')) return null;
  return createdAt + daysToAnswer * 86_400_000;
}
