import type { Messages } from '../../messages.ts';

export const report: Messages['report'] = {
  title: 'Report this comment',
  titleOf: 'Receipt for your report',
  quoted: 'The comment you are reporting',
  lead: 'We read the comment again and decide whether it stays. Its author is not told who reported it.',
  criticism: 'People may disagree: criticism is no reason to remove a comment.',
  reasons: {
    insult: 'It insults another person or a group',
    unlawful: 'Its content is against the law',
    personalData: 'It contains someone’s personal data',
    advertising: 'It is an advertisement',
    offTopic: 'It is not about what is discussed here',
    other: 'Something else',
  },
  form: {
    reason: 'What is wrong with the comment?',
    text: 'Tell us more',
    textHint: (most: number) => `Up to ${most.toLocaleString('en-GB')} characters.`,
    email: 'E-mail address',
    emailHint: 'We tell you what we decide. Your address is not published.',
    keeping: (controller: string, time: string) =>
      `Controller: ${controller}. Your report and your address are deleted ${time} after the decision.`,
    send: 'Send your report',
    errors: (most: Record<'text' | 'email', number>) => ({
      reason: { empty: 'Choose what is wrong with the comment', format: 'Choose a reason from the list' },
      text: { long: `Your text must be ${most.text.toLocaleString('en-GB')} characters or fewer` },
      email: {
        format: 'Enter an e-mail address in the form name@example.com, or leave the field empty',
        long: `Your e-mail address must be ${most.email} characters or fewer`,
      },
    }),
  },
  status: {
    open: 'Thank you, we have received your report',
    kept: 'The comment stays on the page',
    removed: 'The comment has been taken off the page',
    gone: 'The comment is no longer on the page',
    withdrawn: 'You have withdrawn your report',
  },
  next: {
    open: 'A person will read the comment again. You will find the decision on this page.',
    kept: 'We have read the comment. It follows the discussion rules.',
    removed: 'We have read the comment and taken it off the page.',
    gone: 'Its author withdrew the comment, or its time on the site ended.',
    withdrawn: 'The report will not be dealt with.',
  },
  why: 'Reason',
  told: 'We will also e-mail you the decision.',
  disagree: (contact: string) => `If you disagree, contact us: ${contact}. Give the reference number.`,
  yours: 'What you reported',
  withdraw: 'Withdraw your report',
  withdrawYes: 'Withdraw your report for good',
  withdrawAsk: 'You cannot undo this.',
  closed: 'The report has already been dealt with or withdrawn.',
};
