import { trustChanges } from '../../src/participation/comments/author-store.ts';
import { commit } from '../../src/store/commit.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { decide, send } from '../tools/desk.ts';
import { noon, staff, type Fields, type House } from '../tools/handlers.ts';
import { signUp } from '../tools/signups.ts';
import { ask } from '../tools/subscriptions.ts';
import { cookieOf, proofTo, type Act, type Acts, type Press } from './act.ts';

const email = 'maija@posti.example';
const other = 'pekka@posti.example';

/** A comment that is public. */
export async function publicComment(house: House, fields: Fields = {}) {
  const sent = await send(house, fields);
  await decide(house, await cookieOf(), 'publish', sent.id);
  return sent;
}

/** A report of a comment, by somebody who left an address. */
export async function report(house: House, comment: string): Promise<{ id: string; receipt: string }> {
  const answer = await house.report(comment, { email: other }, { json: true, ip: '192.0.2.9' });
  return (await answer.json()) as { id: string; receipt: string };
}

/** A piece of feedback as it was sent. */
export async function feedback(house: House, fields: Fields = {}): Promise<{ id: string; receipt: string }> {
  const answer = await house.feedback({ useful: 'no', text: 'Puuttui hinta.', email, ...fields }, { json: true });
  return (await answer.json()) as { id: string; receipt: string };
}

const button = (house: House, { receipt }: { readonly receipt: string }, fields: Fields): Press => {
  return () => house.receipt(receipt, fields);
};

const onReceipt = (
  before: (house: House) => Promise<{ readonly receipt: string }>,
  fields: Fields,
  more: Partial<Act> = {},
): Act => ({ stage: async (house) => button(house, await before(house), fields), ...more });

/** An evening with one place, which the first has; the second waits. */
async function full(house: House, party = '1') {
  catalogue.evenings = [evening('coming', { capacity: 1 })];
  const first = await signUp(house, { email, needs: 'Tulkki.', needsConsent: 'yes' });
  const second = await signUp(house, { name: 'Pekka', email: other, party });
  return { first, second };
}

/** Half of what a party of two asked for is offered to it. */
async function offered(house: House) {
  catalogue.evenings = [evening('coming', { capacity: 1 })];
  return signUp(house, { email, party: '2' });
}

async function subscribed(house: House) {
  const sent = await ask(house);
  const { proof } = await proofTo(house, email);
  await house.receipt(sent.receipt, { action: 'confirm', proof });
  return sent;
}

async function confirming(house: House): Promise<Press> {
  const { path, proof } = await proofTo(house, email);
  return () => house.receipt(path, { action: 'confirm', proof });
}

/** What residents do. */
export const residents: Acts = {
  'sends a comment': {
    stage: async (house) => (more) => house.comment({ email, text: 'Sana.', ...more }),
    typed: 'Sana.',
  },
  'sends a reply that is public at once': {
    stage: async (house) => {
      catalogue.site = { ...catalogue.site, moderation: 'after' };
      const { id } = await send(house, { email: other });
      return (more) => house.comment({ replyTo: id, email, text: 'Sana.', ...more });
    },
    typed: 'Sana.',
  },
  'corrects a comment': onReceipt(
    (house) => publicComment(house, { email }),
    { action: 'update', text: 'Sana.' },
    { typed: 'Sana.' },
  ),
  'withdraws a comment that is reported': onReceipt(
    async (house) => {
      const sent = await publicComment(house, { email });
      await report(house, sent.id);
      return sent;
    },
    { action: 'withdraw' },
  ),
  'asks for a second look': onReceipt(
    async (house) => {
      const sent = await send(house, { email });
      await decide(house, await cookieOf(), 'refuse', sent.id, { reason: 'offTopic', note: '' });
      return sent;
    },
    { action: 'secondLook', text: 'Sana.' },
    { typed: 'Sana.' },
  ),
  'publishes as a trusted author': {
    stage: async (house) => {
      await commit([], trustChanges(email, staff.moderator, noon, catalogue.site));
      await send(house, { email });
      return confirming(house);
    },
  },
  'reports a comment': {
    stage: async (house) => {
      const { id } = await publicComment(house);
      return (more) => house.report(id, { email, text: 'Sana.', ...more });
    },
    typed: 'Sana.',
  },
  'takes a report back': onReceipt(async (house) => report(house, (await publicComment(house)).id), {
    action: 'withdraw',
  }),
  'asks for new posts': { stage: async (house) => (more) => house.subscribe(more) },
  'confirms a subscription': {
    stage: async (house) => {
      await ask(house);
      return confirming(house);
    },
  },
  'confirms a second subscription of one address': {
    stage: async (house) => {
      await ask(house, {}, '192.0.2.8');
      const press = await confirming(house);
      await subscribed(house);
      return press;
    },
  },
  'asks for the mail again': onReceipt((house) => ask(house), { action: 'send' }, { counted: true }),
  'ends a subscription': onReceipt(subscribed, { action: 'withdraw' }),
  'signs up': {
    stage: async (house) => (more) => house.signUp({ email, party: '2', needs: 'Sana.', needsConsent: 'yes', ...more }),
    typed: 'Sana.',
  },
  'signs up to a full evening': {
    stage: async (house) => {
      await full(house);
      return (more) => house.signUp({ name: 'Kolmas', email: 'kolmas@posti.example', ...more });
    },
    typed: 'Kolmas',
  },
  'signs up and is held': {
    stage: async (house) => (more) => house.signUp({ name: 'Kolmas', email, website: 'x', ...more }),
    typed: 'Kolmas',
  },
  'changes a sign-up': onReceipt((house) => signUp(house, { email }), {
    action: 'update',
    name: 'Kolmas',
    party: '3',
    needs: 'Sana.',
    needsConsent: 'yes',
  }),
  'cancels, and the next moves up': onReceipt(async (house) => (await full(house)).first, { action: 'withdraw' }),
  'erases a sign-up, and the next moves up': onReceipt(async (house) => (await full(house)).first, { action: 'erase' }),
  'takes an offer': onReceipt(offered, { action: 'accept' }),
  'declines an offer': onReceipt(offered, { action: 'decline' }),
  'sends feedback': {
    stage: async (house) => (more) => house.feedback({ useful: 'no', text: 'Sana.', email, ...more }),
    typed: 'Sana.',
  },
  'corrects feedback': onReceipt(feedback, { action: 'update', text: 'Sana.' }, { typed: 'Sana.' }),
  'withdraws feedback': onReceipt(feedback, { action: 'withdraw' }),
};
