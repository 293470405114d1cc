import type { Locale } from '../../i18n/locales.ts';

/**
 * A subscription to new posts as it is stored. When it ends, nothing of it stays: there is no third status in the
 * store. Times in milliseconds since 1970 (UTC).
 */
export interface Subscription {
  readonly id: string;
  readonly email: string;
  /** The keyed hash by which the address leads here; kept, because after a change of `SECRET` it would be another. */
  readonly address: string;
  readonly lang: Locale;
  readonly status: 'unconfirmed' | 'confirmed';
  /** Whether the mail with the way to confirm was written; not when a robot seems to have filled in the form. */
  readonly asked: boolean;
  readonly createdAt: number;
  readonly confirmedAt: number | null;
  /** News up to this moment were sent, or were there before the subscription was confirmed. */
  readonly sentUntil: number;
  /** The newest letters to this address that may still lie in the outbox. */
  readonly letters: readonly string[];
}

/** How many letters are remembered: more than can wait while a mail server is down for days. */
const lettersKept = 10;

function withLetter(letters: readonly string[], letter: string): string[] {
  return [...letters, letter].slice(-lettersKept);
}

/** A new subscription, which is nothing before it is confirmed. */
export function create(about: Pick<Subscription, 'id' | 'email' | 'address' | 'lang'>, now: number): Subscription {
  return {
    ...about,
    status: 'unconfirmed',
    asked: false,
    createdAt: now,
    confirmedAt: null,
    sentUntil: now,
    letters: [],
  };
}

/** The mail with the way to confirm was written. @param letter its id in the outbox */
export function ask(subscription: Subscription, letter: string): Subscription {
  return { ...subscription, asked: true, letters: withLetter(subscription.letters, letter) };
}

/** Whoever reads the address's mail wants it. What is out by now is no news to them. */
export function confirm(subscription: Subscription, now: number): Subscription {
  return { ...subscription, status: 'confirmed', confirmedAt: now, sentUntil: now };
}

/** News up to a moment were sent, in a letter when there were any. @param letter its id in the outbox */
export function inform(subscription: Subscription, until: number, letter: string | null): Subscription {
  const letters = letter === null ? subscription.letters : withLetter(subscription.letters, letter);
  return { ...subscription, sentUntil: until, letters };
}
