import { messages } from './messages.ts';
import type { Call } from '../http/endpoint.tsx';
import type { Locale } from '../i18n/locales.ts';
import { seeOther } from '../http/page.tsx';
import { sendDueMails } from '../mail/deliver.ts';
import { answer } from './answer.tsx';
import { cookieNames, readCookie, writeCookie } from './cookies.ts';
import { pathAfter } from './deed.ts';
import { signInEmail } from './form.ts';
import { here } from './here.ts';
import { endSession, sessionTime } from './session.ts';
import { beginSignIn, codeTime, finishSignIn } from './sign-in.ts';
import { CodeStep, EmailStep } from './views/SignIn.tsx';

/** The page one came for, in each language. */
const pathIn = (call: Call) => (lang: Locale) => here({ ...call, lang });

function emailPage(
  call: Call,
  more: Omit<Parameters<typeof EmailStep>[0], 'lang' | 'languages' | 'path'> = {},
  status = 200,
): Response {
  return answer(
    call,
    messages[call.lang].desk.signIn,
    <EmailStep lang={call.lang} languages={call.site.languages} path={pathIn(call)} {...more} />,
    status,
  );
}

function codePage(
  call: Call,
  more: Omit<Parameters<typeof CodeStep>[0], 'lang' | 'languages' | 'path'> = {},
  status = 200,
): Response {
  return answer(
    call,
    messages[call.lang].desk.signIn,
    <CodeStep lang={call.lang} languages={call.site.languages} path={pathIn(call)} {...more} />,
    status,
  );
}

/** Without a session: the address, or the code where one was asked for in this browser. */
export function signInPage(call: Call): Response {
  const signedOut = call.url.searchParams.get('done') === 'out';
  return readCookie(call.request, cookieNames.attempt) ? codePage(call) : emailPage(call, { signedOut });
}

/** A decision came without a session, perhaps from one that has ended: what was written is given back. */
export function sessionEnded(call: Call): Response {
  return emailPage(call, { lost: call.fields }, 401);
}

async function sendCode(call: Call): Promise<Response> {
  const { fields, lang, site, address, now } = call;
  const reading = signInEmail(fields, lang);
  if ('errors' in reading) return emailPage(call, { errors: reading.errors, value: fields.email }, 422);
  const token = await beginSignIn(reading.values.email.toLowerCase(), { lang, site, address, now });
  call.later(sendDueMails);
  return seeOther(here(call), { 'Set-Cookie': writeCookie(cookieNames.attempt, token, codeTime) });
}

async function enter(call: Call): Promise<Response> {
  const { fields, lang, request } = call;
  const result = await finishSignIn(readCookie(request, cookieNames.attempt) ?? '', fields.code ?? '');
  if ('fault' in result) {
    const t = messages[lang].desk.errors.code;
    return codePage(call, { errors: [{ field: 'code', message: result.fault === 'wrong' ? t.format : t.over }] }, 422);
  }
  const response = seeOther(here(call));
  response.headers.append('Set-Cookie', writeCookie(cookieNames.session, result.session, sessionTime));
  response.headers.append('Set-Cookie', writeCookie(cookieNames.attempt, '', 0));
  return response;
}

async function leave(call: Call): Promise<Response> {
  await endSession(readCookie(call.request, cookieNames.session));
  return seeOther(pathAfter(call.lang, {}, { done: 'out' }), { 'Set-Cookie': writeCookie(cookieNames.session, '', 0) });
}

/** Carries out a step of signing in or out; null when the form is about something else. @throws StoreDown */
export async function signInStep(call: Call): Promise<Response | null> {
  const { action, code, email } = call.fields;
  if (action === 'signOut') return leave(call);
  if (action === 'newCode') {
    return seeOther(here(call), { 'Set-Cookie': writeCookie(cookieNames.attempt, '', 0) });
  }
  if (action === undefined && code !== undefined) return enter(call);
  if (action === undefined && email !== undefined) return sendCode(call);
  return null;
}
