import type { Messages } from '../../messages.ts';

export const subscriptions: Messages['subscriptions'] = {
  title: 'New posts by e-mail',
  promise: 'When there is something new on the blog, you get a message in the morning. You can stop at any time.',
  form: {
    email: 'E-mail address',
    emailHint: 'You first get a message in which you confirm your subscription.',
    keeping: (controller: string, time: string) =>
      `The controller is ${controller}. We keep your address until you end your subscription. If it is not confirmed, the address is deleted after ${time}.`,
    send: 'Subscribe to posts',
    errors: (most: Record<'email', number>) => ({
      email: {
        empty: 'Enter an e-mail address',
        format: 'Enter the e-mail address in the form name@example.fi',
        long: `The e-mail address may have at most ${most.email} characters`,
      },
    }),
  },
  receipt: {
    title: 'Receipt for your subscription',
    about: 'Subscription',
    status: {
      held: 'One more press',
      asked: 'Confirm your subscription in your e-mail',
      proven: 'Confirm your subscription',
      confirmed: 'Your subscription is active',
    },
    next: {
      held: (email: string) => `Press the button and we will send a message to ${email} for you to confirm.`,
      asked: (email: string) =>
        `We have sent a message to ${email}. Open the link in it. After that we will tell you about new posts.`,
      proven: (email: string) => `Would you like to hear about new posts at ${email}?`,
      confirmed: (email: string) =>
        `When there is something new on the blog, we send a message in the morning to ${email}. We keep the address until you end your subscription.`,
    },
    confirm: 'Confirm subscription',
    send: 'Send the message',
    noMail: 'Did no message come?',
    noMailText:
      'Look in your spam folder too, and check that the address is right. The message may take a few minutes.',
    sendAgain: 'Send the message again',
    cancel: 'Cancel subscription',
    end: 'End subscription',
    endText: 'Your address is deleted at once.',
  },
  ended: {
    title: 'This subscription is not active',
    text: 'The subscription was ended, or not confirmed in time. Your address has been deleted, and you will get no messages.',
  },
  mail: {
    confirm: {
      subject: 'Confirm your subscription',
      text: 'This address was given to get word of new blog posts. The subscription begins when you confirm it.',
      link: 'Confirm subscription',
      ignore: 'If you did not ask for this, you need not do anything. Your address is deleted by itself.',
    },
    already: {
      subject: 'You already subscribe',
      text: 'This address was given to get word of new blog posts, but you already do. Nothing has changed.',
      link: 'See or end your subscription',
    },
  },
  digest: {
    one: (title: string) => `New post: ${title}`,
    many: (n: number) => (n === 1 ? 'A new post on the blog' : `${n} new posts on the blog`),
    lead: 'There is something new on the blog. Read it, and tell us what you think.',
    elsewhere: (language: string) => `The post is ${language}.`,
    language: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    end: 'End subscription',
  },
};
