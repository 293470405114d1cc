import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const mail: Messages['mail'] = {
  why: {
    given:
      'You get this message because the address was given on the municipality’s site. If it was not you who gave it, you can ignore this message.',
    staff: 'You are getting this message because your address is on the list of the site’s moderators.',
    subscribed:
      'You are getting this message because you subscribed to new posts. You can end your subscription at any time with the link above.',
  },
  openReceipt: 'Open the receipt',
  openDesk: 'Open moderation',
  received: {
    subject: 'We have received your comment',
    waits: (hours: string | null) =>
      `Thank you for your comment. A person reads it before it is published${at(hours)}. We will tell you when it has been decided.`,
    published: 'Thank you for your comment. It has now been published.',
    act: 'The receipt shows how your comment is getting on and lets you correct or withdraw it.',
  },
  published: { subject: 'Your comment has been published', text: 'Your comment is now shown on the page.' },
  correctionPublished: {
    subject: 'Your correction has been published',
    text: 'The new text of your comment is now shown on the page.',
  },
  correctionRefused: {
    subject: 'Your correction has not been published',
    text: 'The text approved earlier is still shown.',
  },
  refused: {
    subject: 'Your comment has not been published',
    text: 'We have read your comment and will not publish it.',
  },
  hidden: {
    subject: 'Your comment has been hidden',
    text: 'We have hidden your comment until we have checked it again.',
  },
  removed: { subject: 'Your comment has been removed', text: 'We have removed your comment from the page.' },
  confirm: {
    text: 'You have commented before, so you can publish the comment yourself straight away. Open the link and press the button.',
    link: 'Open and publish',
  },
  answered: {
    subject: 'Your comment has a reply',
    text: 'Someone has replied to your comment.',
    official: 'The municipality has replied to your comment.',
    link: 'Read the reply',
  },
  askAgain: 'If you disagree, you can ask for a review on the receipt. Another person will look at it.',
  secondLookAsked: {
    subject: 'We have received your request for a review',
    text: 'Another person will look at your comment again. We will tell you when it has been decided.',
  },
  upheld: {
    subject: 'Your comment has been reviewed',
    text: 'Another person has looked at it again. The decision has not changed.',
  },
  overturned: {
    subject: 'Your comment has been published',
    text: 'Another person has looked at it again, and your comment is now shown on the page.',
  },
  reportReceived: {
    subject: 'We have received your report',
    text: 'Thank you for your report. A person will read the comment again, and we will tell you what we decide.',
  },
  reportKept: {
    subject: 'Your report has been dealt with',
    text: 'We have read the comment you reported. It follows the discussion rules, so it stays on the page.',
  },
  reportRemoved: {
    subject: 'Your report has been dealt with',
    text: 'We have taken the comment you reported off the page.',
  },
  reportGone: {
    subject: 'Your report has been dealt with',
    text: 'The comment you reported is no longer on the page. Nothing more is needed.',
  },
  about: (page: string) => `Page: ${page}`,
  reason: (reason: string) => `Reason: ${reason}.`,
  secondLook: (contact: string, reference: string) =>
    `If you disagree with the decision, ask for a review: ${contact}. The reference number is ${reference}.`,
  waiting: {
    subject: 'A comment is waiting to be checked',
    text: 'At least one comment is waiting to be checked. The next reminder comes in an hour at the earliest.',
  },
  code: {
    subject: (code: string) => `Sign-in code ${code}`,
    text: (code: string, minutes: number) =>
      `Your sign-in code is ${code}. It works for ${minutes} minutes and only in the browser where you asked for it.`,
    ignore: 'If you did not ask for a code, you do not need this message. Do not give the code to anyone.',
  },
};
