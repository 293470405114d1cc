import type { VNode } from 'preact';
import { catalogue } from '../generated/catalogue.js';
import { messages } from '../i18n/messages.ts';
import { endpoint, type Call } from '../http/endpoint.tsx';
import { knock } from '../http/gate.ts';
import { pageResponse, seeOther } from '../http/page.tsx';
import { tooMany } from '../http/refusal.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { actions } from '../participation/comments/rules.ts';
import { deskList, type DeskList } from '../participation/comments/store.ts';
import { signInEmail } from './form.ts';
import { cookieNames, readCookie, writeCookie } from './cookies.ts';
import { decide, type Verdict } from './decide.ts';
import { readLog } from './log.ts';
import { deskPath, screens, type Screen } from './paths.ts';
import { beginSession, endSession, findSession, sessionTime, type Session } from './session.ts';
import { beginSignIn, codeTime, finishSignIn } from './sign-in.ts';
import { DeskFrame } from './views/DeskFrame.tsx';
import { Log } from './views/Log.tsx';
import { Queue } from './views/Queue.tsx';
import { CodeStep, EmailStep } from './views/SignIn.tsx';

/** How many comments or log entries a screen shows. */
const most = { comments: 50, log: 200 };

function show({ lang }: Call, view: VNode, { status = 200, wrong = false } = {}): Response {
  const { form, desk } = messages[lang];
  return pageResponse({ lang, title: wrong ? `${form.errorPrefix}: ${desk.title}` : desk.title, view }, status);
}

/** Without a session: the address, or the code where one was asked for in this browser. */
function signInPage(call: Call): Response {
  const asked = readCookie(call.request, cookieNames.attempt);
  return show(call, asked ? <CodeStep lang={call.lang} /> : <EmailStep lang={call.lang} />);
}

async function sendCode(call: Call): Promise<Response> {
  const { fields, lang, site, now } = call;
  const reading = signInEmail(fields, lang);
  if ('errors' in reading) {
    return show(call, <EmailStep lang={lang} errors={reading.errors} value={fields.email} />, {
      status: 422,
      wrong: true,
    });
  }
  const token = await beginSignIn(reading.values.email.toLowerCase(), lang, site, now);
  call.later(sendDueMails);
  return seeOther(deskPath(lang), { 'Set-Cookie': writeCookie(cookieNames.attempt, token, codeTime) });
}

async function enter(call: Call): Promise<Response> {
  const { fields, lang, request } = call;
  const result = await finishSignIn(readCookie(request, cookieNames.attempt) ?? '', fields.code ?? '');
  if ('fault' in result) {
    const t = messages[lang].desk.errors.code;
    const errors = [{ field: 'code', message: result.fault === 'wrong' ? t.format : t.over }];
    return show(call, <CodeStep lang={lang} errors={errors} />, { status: 422, wrong: true });
  }
  const answer = seeOther(deskPath(lang));
  answer.headers.append('Set-Cookie', writeCookie(cookieNames.session, await beginSession(result.email), sessionTime));
  answer.headers.append('Set-Cookie', writeCookie(cookieNames.attempt, '', 0));
  return answer;
}

async function leave(call: Call): Promise<Response> {
  await endSession(readCookie(call.request, cookieNames.session));
  return seeOther(deskPath(call.lang, 'waiting', 'out'), { 'Set-Cookie': writeCookie(cookieNames.session, '', 0) });
}

function screenOf({ url }: Call): Screen {
  return screens.find((screen) => screen === url.searchParams.get('list')) ?? 'waiting';
}

/** A screen of the desk; `fault` and `only` when a decision could not be carried out. */
async function screenPage(
  call: Call,
  session: Session,
  verdict?: Exclude<Verdict, { done: unknown }>,
): Promise<Response> {
  const { lang, site, url } = call;
  const screen = screenOf(call);
  const done = actions.find((action) => action === url.searchParams.get('done'));
  const fault = verdict && ('fault' in verdict ? verdict.fault : verdict.noteFault);
  const view = (
    <DeskFrame
      lang={lang}
      languages={site.languages}
      email={session.email}
      screen={screen}
      done={verdict ? undefined : done}
      fault={fault}
    >
      {screen === 'log' ? <Log lang={lang} entries={await readLog(most.log)} /> : await queue(call, screen, verdict)}
    </DeskFrame>
  );
  const status = verdict ? ('item' in verdict ? 422 : 409) : 200;
  return show(call, view, { status, wrong: verdict !== undefined });
}

async function queue({ lang, fields }: Call, list: DeskList, verdict?: Exclude<Verdict, { done: unknown }>) {
  const { posts } = catalogue;
  if (verdict && 'item' in verdict) {
    const { item, noteFault } = verdict;
    return (
      <Queue lang={lang} list={list} total={1} comments={[item]} posts={posts} fault={noteFault} note={fields.note} />
    );
  }
  return <Queue lang={lang} list={list} {...await deskList(list, most.comments)} posts={posts} />;
}

async function act(call: Call, session: Session): Promise<Response> {
  const verdict = await decide(call, session);
  if ('done' in verdict) return seeOther(deskPath(call.lang, screenOf(call), verdict.done));
  return screenPage(call, session, verdict);
}

async function post(call: Call): Promise<Response> {
  const entrance = await knock(call.address, call.now);
  if ('until' in entrance) throw tooMany(entrance.until, call.now);
  const { action, code, email } = call.fields;
  if (action === 'signOut') return leave(call);
  if (action === 'newCode') {
    return seeOther(deskPath(call.lang), { 'Set-Cookie': writeCookie(cookieNames.attempt, '', 0) });
  }
  if (action === undefined && code !== undefined) return enter(call);
  if (action === undefined && email !== undefined) return sendCode(call);
  const session = await findSession(readCookie(call.request, cookieNames.session));
  return session ? act(call, session) : show(call, <EmailStep lang={call.lang} />, { status: 401 });
}

/** `/desk/`: sign-in, the lists of comments, decisions and the log. */
export const desk = endpoint({
  methods: ['GET', 'POST'],
  strict: true,
  handle: async (call) => {
    if (call.method === 'POST') return post(call);
    const session = await findSession(readCookie(call.request, cookieNames.session));
    return session ? screenPage(call, session) : signInPage(call);
  },
});
