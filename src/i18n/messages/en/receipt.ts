import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const receipt: Messages['receipt'] = {
  reference: 'Reference number',
  sentAt: 'Sent',
  keptUntil: 'Kept until at the latest',
  keepLink: 'Save the address of this page. Only you have it, and it brings you back to this receipt.',
  comment: {
    title: 'Receipt for your comment',
    page: 'Page',
    status: {
      pending: 'Thank you, we have received your comment and it is waiting to be checked',
      hidden: 'Your comment is hidden while we check it',
      published: 'Your comment has been published',
      refused: 'Your comment has not been published',
      removed: 'Your comment has been removed',
      answer: 'The municipality’s reply has been published',
      withdrawn: 'You have withdrawn your comment',
    },
    next: {
      pending: (hours: string | null) =>
        `A person reads your comment before it is published${at(hours)}. Until then you can correct or withdraw it.`,
      hidden: 'We are checking the comment again and will tell you the decision on this page.',
      published: 'Your comment is shown on the page.',
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
    confirm: {
      title: 'Publish your comment',
      text: 'You have commented before, so you can publish the comment yourself straight away. If you did not write it, do not press the button.',
      button: 'Publish now',
    },
    again: {
      title: 'Ask for a review',
      text: 'Another person will look at the matter again. You can ask for this once.',
      field: 'Why should the decision be changed?',
      hint: (most: number) => `Up to ${most.toLocaleString('en-GB')} characters.`,
      long: (most: number) => `Your text must be ${most.toLocaleString('en-GB')} characters or fewer`,
      button: 'Ask for a review',
      waits:
        'You have asked for a review. Another person will look at it, and you will find the decision on this page.',
      upheld: 'Another person has looked at it again. The decision has not changed.',
      overturned: 'Another person has looked at it again, and the comment has been published.',
      yourText: 'What you wrote in your request',
    },
    answer: {
      title: 'Receipt for the municipality’s reply',
      published: 'The reply is shown below the comment. You can correct it at any time: the new text shows at once.',
      text: 'Reply',
    },
    yourText: 'What you wrote',
    yourCorrection: 'Your correction',
    correct: 'Correct your comment',
    sendCorrection: 'Send your correction',
    withdraw: 'Withdraw your comment',
    withdrawAsk: 'You cannot undo this. Your comment disappears from the page at once.',
    withdrawYes: 'Withdraw your comment for good',
  },
};
