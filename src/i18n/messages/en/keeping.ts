import type { Messages } from '../../messages.ts';

export const keeping: Messages['keeping'] = {
  what: 'Data',
  howLong: 'How long',
  comment: 'Published comment and name',
  commentTime: (time: string) => `until you withdraw it, at most ${time}`,
  closedComment: 'Comment that was not published, was removed, or that you withdrew',
  closedCommentTime: (time: string) => `${time} from the decision`,
  commentEmail: 'E-mail address of a person who comments',
  commentEmailTime: (time: string) => `${time} from publication`,
  trust: 'Note that comments from an e-mail address are trusted (as a hash)',
  trustTime: (time: string) =>
    `${time} from when the trust was given, or the author last published a comment themselves`,
  report: 'Report of an improper comment and the reporter’s e-mail address',
  subscription: 'E-mail address of a person who subscribes to new posts',
  subscriptionTime: 'until you end your subscription',
  unconfirmed: 'The same address, if the subscription is not confirmed',
  signup: 'Registration for an evening: name, contact details and number of people',
  signupTime: (time: string) => `${time} from the end of the evening`,
  needs: 'Needs told with a registration (encrypted)',
  moderationLog: 'Note of who decided and why (without the text of the comment)',
  mail: 'E-mail that could not be sent yet',
  session: 'Sign-in of a member of staff',
  address: 'Network address as a hash, to prevent misuse',
  atMost: (time: string) => `at most ${time}`,
  hours: (n: number) => (n === 1 ? '1 hour' : `${n} hours`),
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
};
