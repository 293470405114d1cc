import type { contact as fi } from '../fi/contact.ts';

export const contact: typeof fi = {
  description: 'Choose the way that suits you. It is always a human being who replies.',
  comment: {
    title: 'Comment',
    text: 'Say what you think for others to read too. The municipality replies in the discussion.',
    link: 'Read posts and comment',
  },
  evening: {
    title: 'Come and meet us',
    text: 'At the evenings we talk face to face.',
    link: 'See the coming evenings',
  },
  blog: { title: 'Judge the blog', text: 'Tell us how the dialogue with the municipal manager works.' },
  accessibility: {
    title: 'Report an accessibility problem',
    text: 'We do not ask for your name. We reply within two weeks.',
    link: 'Accessibility feedback',
  },
  phone: { title: 'Call', text: 'A human being answers the telephone.' },
  servicePoint: { title: 'Visit the service point', text: 'There you can get help with using this site too.' },
  write: { title: 'Write', text: 'By e-mail or by post.' },
  figures: {
    title: 'Feedback in figures',
    text: 'Answers to the question “Was this useful?” and other feedback, by month.',
    none: 'Figures are shown once there have been at least five answers in a month.',
    month: 'Month',
    columns: { yes: 'Useful', no: 'Not useful', other: 'Other feedback' },
    few: 'under 5',
    note: 'Numbers under five are not shown, so that nobody can be recognised.',
  },
};
