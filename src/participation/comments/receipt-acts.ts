import type { Call } from '../../http/endpoint.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { messages } from '../../i18n/messages.ts';
import { minutes } from '../../limits.ts';
import type { Change } from '../../store/commit.ts';
import { isProof } from '../shared/proof.ts';
import { readForm, type FieldError } from '../shared/read.ts';
import { isTrusted, lengthenTrust } from './author-store.ts';
import type { Comment } from './comment.ts';
import { commentForm, limits, secondLookForm } from './form.ts';
import { offersSecondLook } from './offer.ts';
import { canConfirm, canCorrect, canWithdraw, confirm, correct, withdraw } from './rules.ts';
import { askSecondLook, awaitsSecondLook } from './second-look.ts';

/**
 * The comment's next state, the same one where nothing is left to do, and what else changes with it; or what is wrong
 * with what was sent.
 */
type Step =
  { readonly next: Comment; readonly changes?: readonly Change[] } | { readonly errors: readonly FieldError[] };

/** What a receipt's button does. @throws Refusal when it cannot be done any more */
type Act = (call: Call, code: string, comment: Comment) => Step | Promise<Step>;

const update: Act = ({ fields, now, site }, _, comment) => {
  const words = messages[comment.lang];
  if (!canWithdraw(comment)) throw new Refusal('changed', { detail: words.refusals.alreadyClosed });
  if (!canCorrect(comment, now))
    throw new Refusal('changed', { detail: words.refusals.correctionOver(minutes.correction) });
  // A program may send only what changes.
  const whole = { name: comment.name, text: comment.text, email: comment.email ?? '', ...fields };
  const reading = readForm(commentForm, whole, words.comments.form.errors(limits));
  if ('errors' in reading) return reading;
  return { next: correct(comment, reading.values, fields.website ? ['honeypot'] : [], now, site) };
};

/** Pressing twice is no fault: it is withdrawn. */
const takeBack: Act = ({ now }, _, comment) => {
  if (comment.status === 'withdrawn') return { next: comment };
  if (!canWithdraw(comment)) throw new Refusal('changed', { detail: messages[comment.lang].refusals.alreadyClosed });
  return { next: withdraw(comment, now) };
};

const askAgain: Act = ({ fields, now }, _, comment) => {
  const { receipt, refusals } = messages[comment.lang];
  if (awaitsSecondLook(comment)) return { next: comment };
  if (!offersSecondLook(comment)) throw new Refusal('changed', { detail: refusals.noSecondLook });
  const words = { text: { long: receipt.comment.again.long(limits.secondLook) } };
  const reading = readForm(secondLookForm, fields, words);
  return 'errors' in reading ? reading : { next: askSecondLook(comment, reading.values.text, now) };
};

/** Only with what the mail's link says; where something else holds the comment, the receipt tells that it waits. */
const publishOwn: Act = async ({ fields, now, site }, code, comment) => {
  if (!isProof(code, fields.proof ?? '')) throw new Refusal('notUnderstood');
  const { email } = comment;
  if (!canConfirm(comment) || email === null || !(await isTrusted(email))) return { next: comment };
  return { next: confirm(comment, now), changes: [lengthenTrust(email, now, site)] };
};

/** What the buttons of a comment's receipt do, by the `action` they send. */
export const acts: ReadonlyMap<string | undefined, Act> = new Map([
  ['update', update],
  ['withdraw', takeBack],
  ['secondLook', askAgain],
  ['confirm', publishOwn],
]);
