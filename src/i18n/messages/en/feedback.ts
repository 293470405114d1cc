import type { feedback as fi } from '../fi/feedback.ts';

export const feedback: typeof fi = {
  useful: { question: 'Was this useful?', yes: 'Yes', no: 'No', more: 'Tell us more' },
  titles: {
    page: 'Feedback on a page',
    blog: 'Feedback on the blog',
    accessibility: 'Accessibility feedback',
    general: 'Give feedback',
  },
  leads: {
    page: 'Tell us what was missing or what was good.',
    blog: 'The blog is there for dialogue. Tell us how it works, and how the municipal manager takes part.',
    accessibility:
      'If something does not work for you or your assistive technology, tell us. We do not ask for your name. We reply within two weeks.',
    general: 'Thanks, a complaint, a question or an idea: we read them all. Feedback is not published.',
  },
  scale: {
    question: 'How well does the municipal manager listen and reply in the blog?',
    steps: ['Badly', 'Rather badly', 'In between', 'Rather well', 'Well'],
  },
  page: 'Which page or part is it about?',
  pageHint: 'The address or the name of the page is enough.',
  texts: {
    page: 'What would you like to tell us?',
    blog: 'What should be done differently in the blog or the dialogue?',
    accessibility: 'What did not work?',
    general: 'Your feedback',
  },
  textHint: (most: number) => `At most ${most.toLocaleString('en-GB')} characters.`,
  email: 'E-mail, if you would like a reply',
  emailHint: 'We use the address only to reply.',
  keeping: (controller: string, time: string, emailTime: string) =>
    `The controller is ${controller}. Feedback is deleted ${time} after it was sent, and the e-mail address after ${emailTime}.`,
  noSecrets: 'Do not write personal identity codes or health information.',
  send: 'Send feedback',
  errors: (most: Record<'page' | 'text' | 'email', number>) => ({
    about: { format: 'We do not know what the feedback is about' },
    useful: { empty: 'Choose yes or no', format: 'Choose yes or no' },
    scale: { empty: 'Choose one of the five', format: 'Choose one of the five' },
    page: {
      format: 'Write the address of the page so that it begins with a slash',
      long: `The address of the page may have at most ${most.page} characters`,
    },
    text: {
      empty: 'Write your feedback',
      long: `Feedback may have at most ${most.text.toLocaleString('en-GB')} characters`,
    },
    email: {
      format: 'Write the e-mail address as in name@example.fi, or leave the field empty',
      long: `The e-mail address may have at most ${most.email} characters`,
    },
  }),
};
