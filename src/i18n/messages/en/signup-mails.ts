import type { signupMails as fi } from '../fi/signup-mails.ts';

const seats = (n: number) => (n === 1 ? '1 place' : `${n} places`);

export const signupMails: typeof fi = {
  subject: (act: string, title: string, day: string) => `${act}: ${title} ${day}`,
  openReceipt: 'See, change or cancel your registration',
  when: (span: string) => `When: ${span}`,
  where: (place: string) => `Where: ${place}`,
  seats: (n: number) => `You have ${seats(n)}.`,
  waitingFor: (n: number) => `You are still waiting for ${seats(n)}. You keep those you have.`,
  place: (n: number) =>
    `You are number ${n} on the waiting list. Places are given in that order, and we tell you when one becomes free.`,
  offer: (n: number, moment: string) =>
    `${n === 1 ? '1 place is free' : `${n} places are free`}, fewer than you asked for. Say on the receipt by ${moment} whether you take them. After that the places go to others.`,
  confirmed: { act: 'Registration confirmed', text: 'Welcome. Your registration is confirmed.' },
  waiting: {
    act: 'You are on the waiting list',
    text: 'We have received your registration. The evening is full, so you are on the waiting list.',
  },
  held: {
    act: 'Registration received',
    text: 'A person checks your registration before it gets a place. The result is shown on the receipt.',
  },
  offered: { act: 'Places offered', text: 'Places have become free, and we offer them to you.' },
  promoted: { act: 'A place has become free', text: 'A place has become free, and now it is yours.' },
  lapsed: {
    act: 'The offer has ended',
    text: 'The places you were offered went to others. You keep your number and get places as soon as enough become free.',
  },
  changed: { act: 'Registration changed', text: 'Your registration has been changed.' },
  cancelled: {
    act: 'Registration cancelled',
    text: 'Your registration is cancelled. You need not do anything more.',
  },
  toCheck: {
    subject: 'A registration is waiting to be checked',
    text: 'At least one registration for a village evening waits for somebody to see whether a person sent it. It has no place before that.',
    open: 'Open the desk',
  },
  reminder: {
    act: 'Tomorrow',
    text: 'See you tomorrow. If you cannot come, please cancel, so that somebody on the waiting list can.',
  },
  moved: {
    act: 'New date and time',
    text: 'The time of the evening has changed. Your registration still holds. If the new time does not suit you, cancel it on the receipt.',
  },
  elsewhere: {
    act: 'New place',
    text: 'The evening is now held in another place. Your registration still holds. If the new place does not suit you, cancel it on the receipt.',
  },
  movedElsewhere: {
    act: 'New time and place',
    text: 'The time and the place of the evening have changed. Your registration still holds. If they do not suit you, cancel it on the receipt.',
  },
  eveningCancelled: { act: 'Cancelled', text: 'The evening is cancelled. You need not do anything.' },
  thanks: {
    act: 'Thank you',
    text: 'Thank you for signing up. The evening’s page gathers what was heard and what the municipality promised.',
    link: 'What was heard',
  },
};
