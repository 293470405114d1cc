import type { Messages } from '../../messages.ts';
import { at } from './at.ts';

export const comments: Messages['comments'] = {
  title: 'Comments',
  count: (n: number) => (n === 0 ? 'No comments yet.' : n === 1 ? '1 comment' : `${n} comments`),
  fresh: 'The comments have been updated.',
  edited: 'corrected',
  live: 'Comments right now',
  liveTitle: (post: string) => `Comments: ${post}`,
  backToPost: 'Back to the text',
  closed: 'Comments here are closed.',
  closesAt: (moment: string) => `You can comment until ${moment}.`,
  write: 'Write a comment',
  reply: {
    link: 'Reply',
    title: 'Reply to the comment',
    quoted: 'The comment you are replying to',
    to: 'replying to:',
    toGone: 'replying to a comment that is no longer shown',
    list: (name: string) => `Replies to: ${name}`,
    gone: 'The comment you replied to is no longer shown. If you send your text, it will stand on its own.',
  },
  gone: 'This comment is no longer shown',
  official: 'The municipality’s reply',
  report: 'Report this comment',
  form: {
    name: 'Name or nickname',
    nameHint: (most: number) => `Shown with your comment. Up to ${most} characters.`,
    text: 'Comment',
    textHint: (most: number) => `Up to ${most.toLocaleString('en-GB')} characters.`,
    email: 'E-mail address',
    emailHint: 'We tell you when your comment has been checked. Your address is not published.',
    readBefore: (hours: string | null) =>
      `We read comments before they are published${at(hours)}. They are always read by a person.`,
    readAfter: 'Your comment is published straight away. We read the comments and remove those that break the rules.',
    keeping: (controller: string, time: string, emailTime: string) =>
      `Controller: ${controller}. A published comment is kept for ${time} or until you withdraw it. Your e-mail address is removed ${emailTime} after publication.`,
    noSecrets:
      'Do not write personal identity codes, health details or other people’s contact details. A comment is not a residents’ initiative.',
    send: 'Send your comment',
    errors: (most: Record<'name' | 'text' | 'email', number>) => ({
      name: { empty: 'Enter your name or a nickname', long: `Your name must be ${most.name} characters or fewer` },
      text: {
        empty: 'Write a comment',
        long: `Your comment must be ${most.text.toLocaleString('en-GB')} characters or fewer`,
      },
      email: {
        format: 'Enter an e-mail address in the form name@example.com, or leave the field empty',
        long: `Your e-mail address must be ${most.email} characters or fewer`,
      },
    }),
  },
};
