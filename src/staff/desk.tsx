import { endpoint, type Call } from '../http/endpoint.tsx';
import { knock } from '../http/gate.ts';
import { seeOther } from '../http/page.tsx';
import { Refusal, tooMany } from '../http/refusal.tsx';
import { endpoints } from '../i18n/routes.ts';
import { cookieNames, readCookie } from './cookies.ts';
import { decide } from './decide.ts';
import { refusedPage, screenPage } from './pages.tsx';
import { deskPath, readPlace } from './paths.ts';
import { findSession, type Session } from './session.ts';
import { sessionEnded, signInPage, signInStep } from './sign-in-steps.tsx';

function sessionOf({ request }: Call): Promise<Session | null> {
  return findSession(readCookie(request, cookieNames.session));
}

async function post(call: Call): Promise<Response> {
  const entrance = await knock(call.address, call.now);
  if ('until' in entrance) throw tooMany(entrance.until, call.now);
  const step = await signInStep(call);
  if (step) return step;
  const session = await sessionOf(call);
  if (!session) return sessionEnded(call);
  const verdict = await decide(call, session);
  if ('done' in verdict) return seeOther(deskPath(call.lang, readPlace(call.url), verdict.done));
  return refusedPage(call, session, verdict);
}

/** `/desk/`: sign-in, the lists of comments, decisions and the log. */
export const desk = endpoint({
  methods: ['GET', 'POST'],
  strict: true,
  handle: async (call) => {
    if (call.url.pathname.replace(/\/?$/, '/') !== endpoints.desk) throw new Refusal('notFound');
    if (call.method === 'POST') return post(call);
    const session = await sessionOf(call);
    return session ? screenPage(call, session) : signInPage(call);
  },
});
