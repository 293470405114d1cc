import { catalogue, evening } from '../fixtures/generated.ts';
import { decide, send } from '../tools/desk.ts';
import type { staff } from '../tools/handlers.ts';
import { type Fields, type House } from '../tools/handlers.ts';
import { maija, sendEverything } from '../tools/people.ts';
import { signUp } from '../tools/signups.ts';
import { cookieOf, versionOf, type Act, type Acts, type Press } from './act.ts';
import { feedback, publicComment, report } from './residents.ts';

const email = 'maija@posti.example';
const other = 'pekka@posti.example';
const people = '/desk/evenings/coming/';

/** A button of the desk, with the version of the record that its page showed. */
async function button(
  house: House,
  fields: Fields,
  more: { path?: string; of?: string; who?: keyof typeof staff },
): Promise<Press> {
  const cookie = await cookieOf(more.who);
  const version: Fields = more.of ? { version: await versionOf(house, more.of) } : {};
  return () => house.desk({ ...version, ...fields }, { cookie, path: more.path });
}

/** A decision on a comment. */
const decision = (
  before: (house: House) => Promise<{ readonly id: string }>,
  fields: Fields,
  who?: keyof typeof staff,
): Act => ({
  stage: async (house) => {
    const { id } = await before(house);
    return button(house, { id, ...fields }, { of: `comment:${id}`, who });
  },
});

/** A comment in reply to somebody who gave an address. */
async function waitingReply(house: House) {
  const { id } = await publicComment(house, { email: other });
  return send(house, { email, text: 'Toinen.', replyTo: id });
}

async function reported(house: House) {
  const sent = await publicComment(house, { email });
  await report(house, sent.id);
  return sent;
}

/** An act on the sign-up of the second of two, for whom there is no place. */
const onWaiting = (fields: Fields): Act => ({
  stage: async (house) => {
    catalogue.evenings = [evening('coming', { capacity: 1 })];
    await signUp(house, { email });
    const { id } = await signUp(house, { name: 'Pekka', email: other });
    catalogue.evenings = [evening('coming', { capacity: 2 })];
    return button(house, fields, { path: `${people}people/${id}/`, of: `signup:${id}` });
  },
});

const onFeedback = (fields: Fields, sent: Fields = {}, who?: keyof typeof staff): Act => ({
  stage: async (house) => {
    const { id } = await feedback(house, sent);
    return button(house, fields, { path: `/desk/feedback/${id}/`, of: `feedback:${id}`, who });
  },
});

const notice = {
  severity: 'urgent',
  'title-fi': 'Vettä ei saa juoda',
  from: '',
  until: '10.6.2026 klo 12.00',
  id: 'bbbbbbbbbbbb',
  action: 'publish',
  version: '0',
};

/** What moderators and officials do at the desk. */
export const desk: Acts = {
  'publishes a reply': decision(waitingReply, { action: 'publish' }),
  'refuses a comment': decision((house) => send(house, { email }), {
    action: 'refuse',
    reason: 'offTopic',
    note: 'Syy.',
  }),
  'hides a reported comment': decision(reported, { action: 'hide' }),
  'removes a reported comment': decision(reported, { action: 'remove', reason: 'insult' }),
  'keeps a reported comment': decision(reported, { action: 'publish' }),
  'publishes a correction': decision(
    async (house) => {
      const sent = await publicComment(house, { email });
      await house.receipt(sent.receipt, { action: 'update', text: 'Korjattu.' });
      return sent;
    },
    { action: 'publish' },
  ),
  'overturns in a second look': decision(
    async (house) => {
      const sent = await send(house, { email });
      await decide(house, await cookieOf(), 'refuse', sent.id, { reason: 'offTopic', note: '' });
      await house.receipt(sent.receipt, { action: 'secondLook', text: 'Uudelleen.' });
      return sent;
    },
    { action: 'publish' },
    'official',
  ),
  'answers a waiting comment': decision(
    (house) => send(house, { email }),
    { action: 'answer', person: 'municipality', text: 'Sana.' },
    'official',
  ),
  'trusts an author': decision(
    async (house) => {
      for (const text of ['1', '2']) await publicComment(house, { email, text });
      return publicComment(house, { email, text: '3' });
    },
    { action: 'trust' },
  ),
  'adds who phoned': {
    stage: (house) =>
      button(
        house,
        { action: 'add', name: 'Soittaja', party: '2', email, language: 'fi', token: 'bbbbbbbbbbbb' },
        { path: `${people}add/` },
      ),
  },
  'changes a party': {
    stage: async (house) => {
      const { id } = await signUp(house, { email });
      const fields = { action: 'change', name: 'Kolmas', party: '2', email, language: 'fi' };
      return button(house, fields, { path: `${people}people/${id}/`, of: `signup:${id}` });
    },
  },
  'cancels a party, and the next moves up': {
    stage: async (house) => {
      catalogue.evenings = [evening('coming', { capacity: 1 })];
      const { id } = await signUp(house, { email });
      await signUp(house, { name: 'Pekka', email: other });
      return button(house, { action: 'cancel' }, { path: `${people}people/${id}/`, of: `signup:${id}` });
    },
  },
  'gives seats past the queue': onWaiting({ action: 'promote', reason: 'assistance' }),
  'lets in who was held': {
    stage: async (house) => {
      const { id } = await signUp(house, { email, website: 'x' });
      return button(house, { action: 'letIn' }, { path: `${people}people/${id}/`, of: `signup:${id}` });
    },
  },
  'marks who came': {
    stage: async (house) => {
      const { id } = await signUp(house);
      return button(house, { action: 'checkIn', id, people: '1' }, { path: `${people}check-in/`, of: `signup:${id}` });
    },
  },
  'counts a walk-in': {
    stage: (house) =>
      button(house, { action: 'walkIn', by: '1', token: 'bbbbbbbbbbbb' }, { path: `${people}check-in/` }),
  },
  'opens needs': {
    stage: async (house) => {
      await signUp(house, { needs: 'Tulkki.', needsConsent: 'yes' });
      return button(house, { action: 'needs' }, { path: people });
    },
    counted: true,
  },
  'writes to all who come': {
    stage: async (house) => {
      for (const name of ['a', 'b', 'c']) await signUp(house, { name, email: `${name}@posti.example` });
      const fields = { action: 'send', to: 'all', text: 'Tervetuloa.', token: 'bbbbbbbbbbbb' };
      return button(house, fields, { path: `${people}message/`, who: 'official' });
    },
    unfinished: true,
  },
  'takes feedback up': onFeedback({ action: 'take' }),
  'answers feedback': onFeedback({ action: 'answer', text: 'Kiitos.' }, {}, 'official'),
  'lets feedback in': onFeedback({ action: 'letIn' }, { website: 'x' }),
  'publishes a notice': { stage: (house) => button(house, notice, { path: '/desk/notices/new/' }) },
  'ends a notice': {
    stage: async (house) => {
      await (
        await button(house, notice, { path: '/desk/notices/new/' })
      )();
      return button(house, { action: 'end' }, { path: `/desk/notices/${notice.id}/`, of: `notice:${notice.id}` });
    },
  },
  'erases a person': {
    stage: async (house) => {
      const { id } = await publicComment(house, { name: 'Kolmas', email: 'kolmas@posti.example' });
      const cookie = await cookieOf();
      await sendEverything(house, { ...maija, email }, cookie, id);
      return () => house.desk({ action: 'erase', who: email, confirmed: 'yes' }, { cookie, path: '/desk/person/' });
    },
    nightly: true,
    counted: true,
  },
};
