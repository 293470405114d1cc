const things = (n: number) => (n === 1 ? '1 record' : `${n} records`);

export const deskPerson = {
  title: 'A person’s data',
  intro:
    'When somebody asks for their data or wants it erased, find it here. First make sure that it is theirs: only the sender has a receipt’s address, but anybody may have typed an e-mail address.',
  label: 'A receipt’s address, a reference or an e-mail address',
  hint: 'The log keeps that you searched and how much was found, not what you searched for.',
  button: 'Find',
  wrong: 'Write a receipt’s address, a reference or an e-mail address',
  none: 'Nothing was found.',
  noneHint:
    'The e-mail address leaves a comment or feedback before the text does. Where there is a receipt, search by its address.',
  found: (n: number) => `${things(n)} found`,
  by: (emails: string) => `Also searched by ${emails}.`,
  kinds: {
    comments: 'Comment',
    reports: 'Report of a comment',
    signups: 'Sign-up',
    subscriptions: 'Subscription',
    feedback: 'Feedback',
    mails: 'Mail not sent yet',
  },
  statuses: {
    pending: 'awaiting review',
    published: 'published',
    refused: 'refused',
    removed: 'taken off the page',
    withdrawn: 'withdrawn',
    confirmed: 'confirmed',
    waiting: 'on the waiting list',
    cancelled: 'cancelled',
    unconfirmed: 'not confirmed',
    open: 'open',
    kept: 'the comment stayed',
    gone: 'the comment is gone',
    new: 'new',
    working: 'in progress',
    answered: 'answered',
    closed: 'closed',
  },
  hashed: (n: number) =>
    `Under keyed hashes: ${things(n)} (an author’s comments and trust, subscription, number of mails).`,
  facts: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
    text: 'Text',
    needs: 'Needs',
    subject: 'Subject',
    status: 'Status',
    post: 'Page',
    evening: 'Evening',
    page: 'Page',
    party: 'People',
    createdAt: 'Sent',
    keptUntil: 'Kept until',
  },
  untilEnded: 'the person ends it',
  export: 'Download as a file (JSON)',
  exportHint: 'Everything there is of the person, for machines to read. Needs are readable in it.',
  erase: 'Erase everything',
  confirm: {
    title: 'Erase everything?',
    text: (n: number) => `You erase ${things(n)}. What is erased cannot be brought back.`,
    public:
      'Published texts leave the pages at once. Where there are replies, an empty place without name and text stays.',
    seats: 'Seats at evenings go to others.',
    limits:
      'What the law wants kept is not erased here: the log tells who did what and when, without a name or a text.',
    yes: 'Erase now',
    no: 'Back',
  },
  done: (n: number) => `${things(n)} erased. Nothing is left of this person.`,
  nothing: 'There was nothing left to erase.',
  left: 'Something changed just now and could not all be erased. Press again. Otherwise it goes on by itself at night.',
  unfinished: (n: number) =>
    n === 1
      ? 'One erasure was cut short. It goes on by itself.'
      : `${n} erasures were cut short. They go on by themselves.`,
  finish: 'Go on now',
  action: 'This cannot be done here.',
  acts: {
    seePerson: 'Looked at a person’s data',
    exportPerson: 'Downloaded a person’s data',
    erasePerson: 'Erased a person’s data',
  },
  held: things,
};
