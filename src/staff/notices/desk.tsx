import type { ComponentChildren } from 'preact';
import { catalogue } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { idLength, newId } from '../../id.ts';
import { findNotice, pastNotices, postedNotices } from '../../notices/notice-store.ts';
import { wordsFor } from '../../notices/rules.ts';
import { messages } from '../messages.ts';
import { roomPage, type RoomScreen } from '../room-page.tsx';
import type { Session } from '../session.ts';
import { act } from './acts.ts';
import { noticePath, type NoticeSpot } from './paths.ts';
import { dones, type NoticeRoom, type Trouble } from './room.ts';
import { EndForm, NoticeForm } from './views/NoticeForm.tsx';
import { NoticePreview } from './views/NoticePreview.tsx';
import { Notices } from './views/Notices.tsx';

/** How many notices that have ended the list shows. */
const pastShown = 20;

const knownId = new RegExp(`^[a-z\\d]{${idLength}}$`);

/** The notice's id: the address's, or a new one's as its form brought it. */
function idOf({ fields }: Call, spot: NoticeSpot): string {
  if (spot.page === 'notice') return spot.id;
  return knownId.test(fields.id ?? '') ? (fields.id ?? '') : newId();
}

function nameOf({ call, spot, found }: NoticeRoom): string {
  const t = messages[call.lang].deskNotices;
  if (spot.page === 'new') return t.add;
  return found ? t.whole(wordsFor(found.record, call.lang, call.site.languages).title) : t.title;
}

function framed(room: NoticeRoom, view: ComponentChildren, trouble?: Trouble): Promise<Response> {
  const { call, session, spot } = room;
  const { lang, url } = call;
  const { title, done: words } = messages[lang].deskNotices;
  const done = dones.find((name) => name === url.searchParams.get('done'));
  const screen: RoomScreen = {
    room: 'notices',
    title,
    name: nameOf(room),
    path: (language) => noticePath(language, spot),
    done: done && words[done],
    view,
  };
  return roomPage(call, session, screen, trouble);
}

async function listPage(room: NoticeRoom, trouble?: Trouble): Promise<Response> {
  const [posted, past] = await Promise.all([postedNotices(), pastNotices(pastShown)]);
  const coming = posted.filter(({ until }) => until > room.call.now);
  return framed(room, <Notices call={room.call} posted={coming} written={catalogue.notices} past={past} />, trouble);
}

function formPage(room: NoticeRoom, trouble?: Trouble): Promise<Response> {
  const { found, call } = room;
  if (found && found.record.until <= call.now) return listPage(room, trouble);
  const view = (
    <>
      <NoticeForm room={room} trouble={trouble} />
      <EndForm room={room} />
    </>
  );
  return framed(room, view, trouble);
}

async function post(room: NoticeRoom): Promise<Response> {
  const { call, spot } = room;
  const verdict = await act(room);
  if ('done' in verdict) return seeOther(noticePath(call.lang, { page: 'list' }, { done: verdict.done }));
  if ('preview' in verdict) return framed(room, <NoticePreview room={room} input={verdict.preview} />);
  if ('edit' in verdict) return formPage(room);
  return spot.page === 'list' ? listPage(room, verdict) : formPage(room, verdict);
}

/** The desk's room for notices, `/desk/notices/…`, for whoever is signed in. @throws StoreDown */
export async function noticesDesk(call: Call, session: Session, spot: NoticeSpot): Promise<Response> {
  const id = idOf(call, spot);
  const found = spot.page === 'list' ? null : await findNotice(id);
  if (spot.page === 'notice' && !found) throw new Refusal('notFound');
  // A new one that is published has a place of its own: what is sent from its old form is a change to it.
  const room = { call, session, spot: found ? ({ page: 'notice', id } as const) : spot, found, id };
  if (call.method === 'POST') return post(room);
  return spot.page === 'list' ? listPage(room) : formPage(room);
}
