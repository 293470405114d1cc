import { rolesOf } from '../../src/participation/comments/answers.ts';
import { catalogue, evening } from '../fixtures/generated.ts';
import { decide, publish, send, signIn } from './desk.ts';
import { home, staff, type Fields, type House } from './handlers.ts';

/** What a house with something in every room has: ids, paths of receipts, and the cookies of who may sign in. */
export interface FullHouse {
  readonly cookies: { readonly moderator: string; readonly official: string };
  readonly ids: Readonly<
    Record<'comment' | 'waiting' | 'report' | 'signup' | 'feedback' | 'subscription' | 'notice', string>
  >;
  /** Absolute addresses, of each kind one. */
  readonly receipts: Readonly<
    Record<'comment' | 'refused' | 'report' | 'signup' | 'held' | 'feedback' | 'subscription', string>
  >;
}

interface Sent {
  readonly id: string;
  readonly receipt: string;
}

async function taken(answer: Promise<Response>): Promise<Sent> {
  const { status, ...rest } = await answer.then(async (one) => ({ status: one.status, text: await one.text() }));
  if (status !== 201) throw new Error(`not taken: ${status} ${rest.text}`);
  return JSON.parse(rest.text) as Sent;
}

/**
 * Sends something of every kind through every way in, so that every page has something to show: with these words
 * wherever somebody types freely. @param email whose everything is
 */
export async function fillHouse(house: House, words: string, email = 'maija@posti.example'): Promise<FullHouse> {
  catalogue.evenings = [evening('coming', { capacity: 3 })];
  const json = { json: true };
  const done = async (answer: Promise<Response>) => {
    const { status } = await answer;
    if (status !== 303) throw new Error(`not done: ${status} ${await (await answer).text()}`);
  };
  // First, as an address gets so many letters an hour.
  const party = { name: words, email, needs: words, needsConsent: 'yes', party: '2' };
  const signup = await taken(house.signUp(party, json));
  await taken(house.signUp({ ...party, name: `${words} 2` }, { ...json, ip: '192.0.2.2' }));
  const held = await taken(house.signUp({ ...party, name: `${words} 3`, website: 'x' }, { ...json, ip: '192.0.2.3' }));
  const comment = await publish(house, { name: words, text: words, email });
  const moderator = comment.cookie;
  const official = await signIn(house, staff.official);
  await done(house.receipt(comment.receipt, { action: 'update', name: words, text: `${words} 2`, email }));
  const [person = ''] = rolesOf(catalogue.site);
  await done(decide(house, official, 'answer', comment.id, { person, text: words }));
  await publish(house, { name: words, text: `${words} 3`, replyTo: comment.id });
  const waiting = await send(house, { name: words, text: `${words} 4`, email });
  const refused = await send(house, { name: words, text: `${words} 5`, email });
  await done(decide(house, moderator, 'refuse', refused.id, { reason: 'offTopic', note: words }));
  await done(house.receipt(refused.receipt, { action: 'secondLook', text: words }));
  const report = await taken(house.report(comment.id, { email, text: words }, json));
  const subscription = await taken(house.subscribe({ email }, json));
  const feedback = await taken(house.feedback({ about: 'general', page: words, text: words, email }, json));
  const desk = (path: string, fields: Fields) =>
    house.desk(fields, { path: `/desk/${path}?lang=fi`, cookie: official });
  const handled = { action: 'handle', stage: 'working', assignee: staff.official, note: words };
  await done(desk(`feedback/${feedback.id}/`, { ...handled, version: '1' }));
  const titles = Object.fromEntries(
    ['fi', 'sv', 'en'].flatMap((lang) => [
      [`title-${lang}`, words],
      [`text-${lang}`, words],
    ]),
  );
  const notice = {
    action: 'publish',
    severity: 'urgent',
    from: '',
    until: '10.6.2026 klo 12.00',
    version: '0',
    ...titles,
  };
  await done(desk('notices/new/', { ...notice, id: 'k7q29xmd4fgh' }));
  await house.settle();
  return {
    cookies: { moderator, official },
    ids: {
      comment: comment.id,
      waiting: waiting.id,
      report: report.id,
      signup: signup.id,
      feedback: feedback.id,
      subscription: subscription.id,
      notice: 'k7q29xmd4fgh',
    },
    receipts: {
      comment: comment.receipt,
      refused: refused.receipt,
      report: report.receipt,
      signup: signup.receipt,
      held: held.receipt,
      feedback: feedback.receipt,
      subscription: subscription.receipt,
    },
  };
}

/** Where somebody begins who wants to see all of the house. */
export function doorsOf({ ids, receipts }: FullHouse): string[] {
  const api = ['comments/open', 'signups/coming', 'notices', 'notices/bar', `reports/${ids.comment}`];
  const desk = ['', 'notices/new/', `evenings/coming/people/${ids.signup}/`];
  return [
    ...api.map((path) => `/api/${path}?lang=fi`),
    ...Object.values(receipts).map((receipt) => new URL(receipt, home).pathname),
    ...desk.map((path) => `/desk/${path}?lang=fi`),
  ];
}
