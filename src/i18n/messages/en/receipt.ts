import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const receipt: Messages['receipt'] = {
  reference: 'Reference number',
  sentAt: 'Sent',
  keptUntil: 'Kept until at the latest',
  keepLink: 'Save the address of this page. Only you have it, and it brings you back to this receipt.',
  comment: {
    title: 'Receipt for your comment',
    post: 'Post',
    status: {
      pending: 'Thank you, we have received your comment and it is waiting to be checked',
      hidden: 'Your comment is hidden while we check it',
      published: 'Your comment has been published',
      refused: 'Your comment has not been published',
      removed: 'Your comment has been removed',
      withdrawn: 'You have withdrawn your comment',
    },
    next: {
      pending: (hours: string | null) =>
        `A person reads your comment before it is published${at(hours)}. Until then you can correct or withdraw it.`,
      hidden: 'We are checking the comment again and will tell you the decision on this page.',
      published: 'Your comment is shown below the post.',
      correctionWaits: 'Your correction is waiting to be checked. Until then, the text approved earlier is shown.',
      correctionRefused: 'Your correction has not been published. The text approved earlier is still shown.',
      withdrawn: 'Your comment is no longer shown. It will be deleted for good by the date below.',
    },
    told: 'We will e-mail you when this has been decided.',
    comeBack: 'You did not give an e-mail address, so you will find the decision on this page.',
    correctUntil: (moment: string) => `You can correct your comment until ${moment} and withdraw it at any time.`,
    reason: 'Reason',
    secondLook: (contact: string) =>
      `If you disagree with the decision, ask for a review: ${contact}. Give the reference number. Someone else will look at it.`,
    yourText: 'What you wrote',
    yourCorrection: 'Your correction',
    correct: 'Correct your comment',
    sendCorrection: 'Send your correction',
    withdraw: 'Withdraw your comment',
    withdrawAsk: 'You cannot undo this. Your comment disappears from the page at once.',
    withdrawYes: 'Withdraw your comment for good',
  },
};
