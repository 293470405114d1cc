import { endpoint, type Call } from '../http/endpoint.tsx';
import { knock } from '../http/gate.ts';
import { jsonResponse, seeOther } from '../http/page.tsx';
import { Refusal, tooMany } from '../http/refusal.tsx';
import { endpoints } from '../i18n/routes.ts';
import { messages } from './messages.ts';
import { act } from './act.ts';
import { cookieNames, readCookie } from './cookies.ts';
import { refusedPage, screenPage } from './pages.tsx';
import { pathAfter } from './deed.ts';
import { readPlace } from './paths.ts';
import { roomAt } from './rooms.ts';
import { findSession, type Session } from './session.ts';
import { sessionEnded, signInPage, signInStep } from './sign-in-steps.tsx';
import { writingPage } from './writing/page.tsx';
import { isWritingPath } from './writing/paths.ts';

function sessionOf({ request }: Call): Promise<Session | null> {
  return findSession(readCookie(request, cookieNames.session));
}

/** A program cannot sign in by a page. */
function signInFirst({ lang }: Call): Response {
  return jsonResponse({ error: 'signIn', message: messages[lang].desk.ended.json }, 401);
}

async function post(call: Call, room: ReturnType<typeof roomAt>): Promise<Response> {
  const entrance = await knock(call.address, call.now);
  if ('until' in entrance) throw tooMany(entrance.until, call.now);
  const step = await signInStep(call);
  if (step) return step;
  const session = await sessionOf(call);
  if (!session) return call.json ? signInFirst(call) : sessionEnded(call);
  if (room) return room(call, session);
  const verdict = await act(call, session);
  if ('done' in verdict) return seeOther(pathAfter(call.lang, readPlace(call.url), verdict));
  return refusedPage(call, session, verdict);
}

/** `/desk/`: sign-in, the lists of comments, decisions and answers, the rooms beside them, the mails that failed, and the log. */
export const desk = endpoint({
  methods: ['GET', 'POST'],
  strict: true,
  handle: async (call) => {
    if (call.method === 'GET' && isWritingPath(call.url.pathname)) return writingPage(call);
    const room = roomAt(call.url.pathname);
    if (!room && call.url.pathname.replace(/\/?$/, '/') !== endpoints.desk) throw new Refusal('notFound');
    if (call.method === 'POST') return post(call, room);
    const session = await sessionOf(call);
    if (session) return room ? room(call, session) : screenPage(call, session);
    return call.json ? signInFirst(call) : signInPage(call);
  },
});
