import type { ComponentChildren } from 'preact';
import { readEnv } from '../../env.ts';
import type { Call } from '../../http/endpoint.tsx';
import { seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { talliesOf } from '../../participation/feedback/count-store.ts';
import { monthsUpTo } from '../../participation/feedback/figures.ts';
import { titleOfPage } from '../../participation/feedback/page-title.ts';
import { findFeedback } from '../../participation/feedback/store.ts';
import { reference } from '../../participation/shared/reference.ts';
import { messages } from '../messages.ts';
import { roomPage, type RoomScreen } from '../room-page.tsx';
import type { Session } from '../session.ts';
import { act } from './acts.ts';
import { readListing } from './listing.ts';
import { feedbackPath, readListSpot, type FeedbackSpot } from './paths.ts';
import { dones, type FeedbackRoom, type Trouble } from './room.ts';
import { Figures } from './views/Figures.tsx';
import { Inbox } from './views/Inbox.tsx';
import { ListTabs } from './views/ListTabs.tsx';
import { OneFeedback } from './views/OneFeedback.tsx';
import { PromiseDraft } from './views/PromiseDraft.tsx';

/** How many months the figures go back: as long as feedback is kept unless the site says otherwise. */
const months = 24;

function framed(
  { call, session }: Pick<FeedbackRoom, 'call' | 'session'>,
  spot: FeedbackSpot,
  name: string,
  view: ComponentChildren,
  trouble?: Trouble,
): Promise<Response> {
  const { lang, url } = call;
  const { title, done: words } = messages[lang].deskFeedback;
  const done = dones.find((one) => one === url.searchParams.get('done'));
  const whole = (
    <>
      <ListTabs lang={lang} spot={spot} />
      {view}
    </>
  );
  const screen: RoomScreen = {
    room: 'feedback',
    title,
    name,
    path: (language) => feedbackPath(language, spot),
    done: done && words[done],
    view: whole,
  };
  return roomPage(call, session, screen, trouble);
}

async function listPage(call: Call, session: Session): Promise<Response> {
  const asked = readListSpot(call.url);
  const listing = await readListing(asked.list, asked.filter, asked.number);
  const spot = { ...asked, number: listing.page };
  const name = messages[call.lang].deskFeedback.lists[spot.list];
  const staff = [...readEnv().staff.keys()];
  const view = <Inbox call={call} spot={spot} listing={listing} staff={staff} titleOfPage={titleOfPage} />;
  return framed({ call, session }, spot, `${name} (${listing.all})`, view);
}

async function figuresPage(call: Call, session: Session): Promise<Response> {
  const tallies = await talliesOf(monthsUpTo(call.now, months));
  const view = <Figures lang={call.lang} tallies={tallies} titleOfPage={titleOfPage} />;
  return framed({ call, session }, { page: 'figures' }, messages[call.lang].deskFeedback.figures.title, view);
}

function onePage(room: FeedbackRoom, trouble?: Trouble): Promise<Response> {
  const { call, item } = room;
  const { id, page } = item.record;
  const name = messages[call.lang].deskFeedback.one(reference(id));
  const view = <OneFeedback room={room} trouble={trouble} pageTitle={titleOfPage(page)} />;
  return framed(room, { page: 'one', id }, name, view, trouble);
}

async function post(room: FeedbackRoom): Promise<Response> {
  const { call, item } = room;
  const { id } = item.record;
  const verdict = await act(room);
  if ('done' in verdict) return seeOther(feedbackPath(call.lang, { page: 'one', id }, { done: verdict.done }));
  if ('draft' in verdict) {
    const { title } = messages[call.lang].deskFeedback.promise;
    return framed(room, { page: 'one', id }, title, <PromiseDraft room={room} draft={verdict.draft} />);
  }
  // As it stands now, not as it stood before the act.
  return onePage({ ...room, item: (await findFeedback(id)) ?? item }, verdict);
}

/** The desk's room for feedback, `/desk/feedback/…`, for whoever is signed in. @throws StoreDown */
export async function feedbackDesk(call: Call, session: Session, spot: FeedbackSpot): Promise<Response> {
  if (spot.page !== 'one') {
    if (call.method === 'POST') throw new Refusal('notUnderstood');
    return spot.page === 'list' ? listPage(call, session) : figuresPage(call, session);
  }
  const item = await findFeedback(spot.id);
  if (!item) throw new Refusal('notFound');
  const room = { call, session, item, staff: [...readEnv().staff.keys()] };
  return call.method === 'POST' ? post(room) : onePage(room);
}
