export const ledger = {
  title: 'Erased data',
  lead: 'This is how many records the site has erased each month. The numbers hold nobody’s data.',
  ways: { expired: 'By itself', asked: 'On request' },
  waysText: 'By itself: its time was over. On request: the person asked for it, or did it themselves.',
  kind: 'Record',
  kinds: {
    comments: 'Comments',
    reports: 'Reports of comments',
    signups: 'Sign-ups',
    needs: 'Needs told of',
    subscriptions: 'Subscriptions',
    feedback: 'Feedback',
  },
  few: 'under 5',
  fewText: 'Numbers under five are not shown, nor is zero.',
  none: 'There is no month to tell of yet.',
  counted:
    'The numbers are brought up to date once a day. A comment that somebody withdrew is counted when its time is over.',
  privacy: 'How long what is kept',
  link: 'See how much has been erased',
};
