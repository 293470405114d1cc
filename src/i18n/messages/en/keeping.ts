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
  moderationLog: 'Note of who decided and why (without the text of the comment)',
  mail: 'E-mail that could not be sent yet',
  session: 'Sign-in of a member of staff',
  address: 'Network address as a hash, to prevent misuse',
  atMost: (time: string) => `at most ${time}`,
  hours: (n: number) => (n === 1 ? '1 hour' : `${n} hours`),
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
};
