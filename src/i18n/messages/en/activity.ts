import type { activity as fi } from '../fi/activity.ts';

export const activity: typeof fi = {
  title: 'Activity',
  intro:
    'How the site runs by itself: scheduled runs, mails, and what each part has done. The numbers say nothing of anybody.',
  running: 'Everything is running.',
  standing: 'Something stands still. See below what.',
  health: 'The same for programs',
  scheduled: {
    title: 'Scheduled runs',
    name: 'Run',
    ran: 'Last finished',
    failed: 'Last cut short',
    state: 'State',
    runs: 'running',
    still: 'stands still',
    never: 'not once yet',
  },
  mail: {
    title: 'Mails',
    waiting: (n) =>
      n === 0
        ? 'No mail is waiting to be sent.'
        : n === 1
          ? '1 mail is waiting to be sent.'
          : `${n} mails are waiting to be sent.`,
    oldest: (moment) => `The oldest was written on ${moment}.`,
    stuck: 'Mails are not going out. Check whether the mail server answers.',
    link: 'Mails that were not sent',
  },
  acts: {
    title: 'What has been done',
    hint: 'What is sent is counted at once, what is read about once a minute. The numbers are kept for 90 days.',
    what: 'Part',
    today: 'Today',
    yesterday: 'Yesterday',
    week: '7 days',
    month: '30 days',
    none: 'Nothing has been counted yet.',
    done: { read: 'read', send: 'sent', run: 'run' },
    refused: 'not taken',
    failed: 'failed',
  },
  functions: {
    comments: 'Comments',
    reports: 'Reports of comments',
    signups: 'Sign-ups',
    subscriptions: 'Subscriptions',
    feedback: 'Feedback',
    notices: 'Notices',
    receipt: 'Receipts',
    desk: 'Moderation',
    health: 'Health check',
  },
  schedules: {
    outbox: { name: 'Sending of mails', still: 'No mails go out, and changes to evenings are not told.' },
    rebuild: { name: 'Updating of the pages', still: 'Published and removed comments do not change on the pages.' },
    watch: { name: 'Watching', still: 'Nobody is told when something else stands still.' },
    expire: {
      name: 'Nightly clearing',
      still: 'What is past its time stays, and posts of the new day do not come out.',
    },
    digest: { name: 'Mails about new posts', still: 'Subscribers are not told of new posts.' },
    mail: { name: 'Mail', still: 'Mails wait, and go out when the mail server answers again.' },
  },
  alarm: {
    stillSubject: (what) => `Stands still: ${what}`,
    still: (what, since) => `This stands still: ${what}. It last ran on ${since}.`,
    overSubject: (what) => `Running again: ${what}`,
    over: (what, since, until) =>
      `This is running again: ${what}. It stood still from ${since}; we saw it run on ${until}.`,
    link: 'Open Activity',
  },
};
