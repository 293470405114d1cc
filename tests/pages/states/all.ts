import { commentFormStates } from './comment-form.ts';
import { deskStates, signInStates } from './desk.ts';
import { otherFormStates } from './other-forms.ts';
import { readingStates } from './reading.ts';
import { receiptStates } from './receipts.ts';

/** Every kind of page in each of its states. */
export const allStates = [
  ...readingStates,
  ...commentFormStates,
  ...otherFormStates,
  ...receiptStates,
  ...signInStates,
  ...deskStates,
];
