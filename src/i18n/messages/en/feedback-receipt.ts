import type { feedbackReceipt as fi } from '../fi/feedback-receipt.ts';

export const feedbackReceipt: typeof fi = {
  title: 'Receipt for your feedback',
  page: 'Page',
  about: 'Feedback',
  status: {
    new: 'Thank you, we have received your feedback',
    working: 'Your feedback is being dealt with',
    answered: 'Your feedback has been answered',
    closed: 'Your feedback has been dealt with',
    vote: 'Thank you for your answer',
    withdrawn: 'You have withdrawn your feedback',
  },
  next: {
    new: 'A human being reads your feedback. It is not published.',
    working: 'Somebody has taken up your feedback.',
    answered: 'The reply is below.',
    closed: 'The feedback has been read and needs nothing more.',
    vote: 'You can still tell us more with the form below.',
    withdrawn: 'The text of your feedback and your e-mail address have been deleted.',
  },
  told: 'We reply to your e-mail address. The reply is shown on this page too.',
  comeBack: 'You did not give an e-mail address, so if there is a reply, you will see it on this page.',
  due: (day: string) => `We reply by ${day} at the latest.`,
  answer: 'Reply from the municipality',
  answeredAt: 'Replied',
  yours: 'What you sent',
  correct: 'Change the feedback',
  addWords: 'Tell us more',
  save: 'Save changes',
  tooLate: 'The feedback has already been dealt with and can no longer be changed. You can still withdraw it.',
  gone: 'The feedback has already been withdrawn.',
  withdraw: 'Withdraw the feedback',
  withdrawAsk: 'This cannot be undone. The text of the feedback and your e-mail address are deleted at once.',
  withdrawYes: 'Withdraw the feedback for good',
  mail: {
    received: {
      subject: 'We have received your feedback',
      text: 'Thank you for your feedback. A human being reads it and replies to this address.',
      act: 'On the receipt you see how your feedback is getting on, and you can change or withdraw it.',
    },
    answered: {
      subject: 'Reply to your feedback',
      text: 'Thank you for your feedback. This is the municipality’s reply:',
    },
    news: {
      subject: 'New feedback',
      text: 'At least one piece of feedback is waiting. The next reminder comes in an hour at the earliest.',
      link: 'Open the feedback',
    },
  },
};
