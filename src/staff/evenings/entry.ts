/** What can be done at the desk with an evening and its sign-ups. */
export type EveningAct =
  | 'addSignup'
  | 'changeSignup'
  | 'cancelSignup'
  | 'promoteSignup'
  | 'letInSignup'
  | 'acceptOffer'
  | 'declineOffer'
  | 'phoned'
  | 'checkIn'
  | 'walkIns'
  | 'readNeeds'
  | 'exportSignups'
  | 'messageSignups'
  | 'draftOutcome';

/** Why somebody gets seats past the queue. Chosen from a list, so that nothing about a person stands in the log. */
export const promotionReasons = ['assistance', 'mistake', 'together', 'invited', 'other'] as const;

export type PromotionReason = (typeof promotionReasons)[number];

/** Who did what, at which evening, to which sign-up, when and why; never a resident's name. `at` in ms (UTC). */
export interface EveningEntry {
  readonly at: number;
  readonly by: string;
  readonly action: EveningAct;
  readonly evening: string;
  /** The sign-up's id; null when it was about all of them. */
  readonly signup: string | null;
  readonly reason: PromotionReason | null;
}
