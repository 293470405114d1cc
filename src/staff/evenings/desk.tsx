import { catalogue } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { privateHeaders } from '../../http/headers.ts';
import { seeOther } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { eveningOf } from '../../participation/signups/evenings.ts';
import { signupsOf } from '../../participation/signups/store.ts';
import { commit } from '../../store/commit.ts';
import type { Session } from '../session.ts';
import { actOnPerson, markCame, markPhoned } from './acts.ts';
import { csvOf } from './csv.ts';
import { framed, listPage } from './frame.tsx';
import { eveningEntry } from './log.ts';
import { eveningPath, type Spot } from './paths.ts';
import type { FullRoom, Room, Verdict } from './room.ts';
import { screenAt } from './screens.tsx';
import { tokenOf } from './token.ts';
import { addPerson, closeEvening, countWalkIn, openNeeds, write } from './whole-acts.tsx';

/** What a form asks for; one to a sign-up's page is about that sign-up. @throws StoreDown */
async function act(room: FullRoom): Promise<Verdict | null> {
  const { action } = room.call.fields;
  switch (action) {
    case 'add':
      return addPerson(room);
    case 'needs':
      return openNeeds(room);
    case 'preview':
    case 'send':
      return write(room, action === 'send');
    case 'edit':
      return null;
    case 'checkIn':
      return markCame(room);
    case 'phoned':
      return markPhoned(room);
    case 'walkIn':
      return countWalkIn(room);
    case 'draft':
    case 'download':
      return closeEvening(room, action === 'download');
    default:
      return actOnPerson(room, room.spot.signup ?? '');
  }
}

/** Where to go on; a search at the check-in stays. */
function after({ call, spot }: Room, { done, spot: next, at }: Extract<Verdict, { done: string }>): Response {
  const find = call.url.searchParams.get('find');
  const path = eveningPath(call.lang, next ?? spot, { ...(find && !next && { find }), done });
  return seeOther(at ? `${path}#${at}` : path);
}

async function answerTo(room: FullRoom): Promise<Response> {
  const verdict = await act(room);
  if (verdict === null) return framed(room, screenAt(room));
  if ('done' in verdict) return after(room, verdict);
  if ('file' in verdict) return verdict.file;
  if ('screen' in verdict) return framed(room, verdict.screen);
  // As it stands now, not as it stood before the act.
  const now = { ...room, ...(await signupsOf(room.evening.id)) };
  return framed(now, screenAt(now, verdict), verdict);
}

/** The people as a file; that it was taken out of here stands in the log. */
async function csvFile({ call, session, evening, people }: FullRoom): Promise<Response> {
  await commit([], [eveningEntry(call, session, { action: 'exportSignups', evening: evening.id })]);
  return new Response(csvOf(people, call.lang), {
    headers: {
      ...privateHeaders,
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${evening.id}.csv"`,
    },
  });
}

/** The desk's rooms for evenings, `/desk/evenings/…`, for whoever is signed in. @throws StoreDown */
export async function eveningsDesk(call: Call, session: Session, spot: Spot): Promise<Response> {
  if (spot.evening === null) return listPage(call, session, catalogue.evenings);
  const evening = eveningOf(spot.evening);
  if (!evening) throw new Refusal('notFound');
  const room: FullRoom = { call, session, evening, spot, token: tokenOf(call), ...(await signupsOf(evening.id)) };
  if (call.method === 'POST') return answerTo(room);
  return spot.csv ? csvFile(room) : framed(room, screenAt(room));
}
