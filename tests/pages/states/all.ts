import { commentFormStates } from './comment-form.ts';
import { deskStates, signInStates } from './desk.ts';
import { feedbackStates } from './feedback.ts';
import { noticeStates } from './notices.ts';
import { otherFormStates } from './other-forms.ts';
import { readingStates } from './reading.ts';
import { receiptStates } from './receipts.ts';
import { siteStates } from './site.ts';
import { strategyStates } from './strategy.ts';
import { writingStates } from './writing.ts';

/** Every kind of page in each of its states. */
export const allStates = [
  ...readingStates,
  ...siteStates,
  ...strategyStates,
  ...writingStates,
  ...commentFormStates,
  ...otherFormStates,
  ...feedbackStates,
  ...receiptStates,
  ...signInStates,
  ...deskStates,
  ...noticeStates,
];
