import type { Context } from '@netlify/functions';
import type { VNode } from 'preact';
import { catalogue } from '../generated/catalogue.js';
import type { Site } from '../content/site.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { report } from '../report.ts';
import { afterwards, currentRun } from '../run.ts';
import { StoreDown } from '../store/client.ts';
import { CommitUnsure } from '../store/commit.ts';
import { addressHash } from './address.ts';
import { readBody, type Fields } from './body.ts';
import { privateHeaders } from './headers.ts';
import { jsonResponse, pageResponse, type Page } from './page.tsx';
import { explain, Refusal, RefusalView } from './refusal.tsx';

/** One request on its way through a handler. */
export interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly method: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly fields: Fields;
  /** The reader's language and whether the reader is a program. */
  readonly lang: Locale;
  readonly json: boolean;
  readonly site: Site;
  /** When the request came; milliseconds since 1970 (UTC). */
  readonly now: number;
  /** The sender's network address as a hash of the day. */
  readonly address: string;
  /** Does something after the answer has been sent; its failure is reported, never thrown. */
  later(work: () => Promise<unknown>): void;
}

/** What an endpoint is, apart from its route. */
interface Endpoint {
  readonly methods: readonly ('GET' | 'POST')[];
  /** At the desk a POST that does not say where it comes from is refused. */
  readonly strict?: boolean;
  /** The form filled in as it was sent, for refusals after which it may be sent again. */
  readonly form?: (call: Call) => VNode | null;
  readonly handle: (call: Call) => Promise<Response>;
}

function wantsJson(accept: string): boolean {
  const json = accept.indexOf('application/json');
  const html = accept.indexOf('text/html');
  return json >= 0 && (html < 0 || json < html);
}

function languageOf(url: URL, fields: Fields, { languages }: Site): Locale {
  const asked = url.searchParams.get('lang') ?? fields.lang;
  return languages.find((language) => language === asked) ?? languages[0];
}

/** Whether a POST comes from a page of ours. Browsers say so; other programs may leave both headers out. */
function comesFromHere({ headers }: Request, url: URL, strict: boolean): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site === 'cross-site' || site === 'same-site') return false;
  if (origin !== null) return URL.canParse(origin) && new URL(origin).host === url.host;
  return site !== null || !strict;
}

function begin(request: Request, context: Context, fields: Fields): Call {
  const url = new URL(request.url);
  const { site } = catalogue;
  const now = Date.now();
  return {
    request,
    url,
    method: request.method === 'HEAD' ? 'GET' : request.method,
    params: context.params,
    fields,
    lang: languageOf(url, fields, site),
    json: wantsJson(request.headers.get('accept') ?? ''),
    site,
    now,
    // On asking: without a secret it cannot be told, and that too should be answered with a page.
    get address() {
      return addressHash(context.ip, now);
    },
    later: (work) =>
      context.waitUntil(afterwards(work).catch((error: unknown) => report(url.pathname.split('/')[1] ?? '', error))),
  };
}

const later = { 'Retry-After': '60' };

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  report('endpoint', error);
  const isUnsure = error instanceof CommitUnsure || (error instanceof StoreDown && currentRun()?.wrote);
  if (isUnsure) return new Refusal('unsure', { headers: later });
  return error instanceof StoreDown ? new Refusal('storeDown', { headers: later }) : new Refusal('broken');
}

/** Turns whatever went wrong into an answer that keeps what the resident wrote. */
function refuse(refusal: Refusal, call: Call, form: Endpoint['form']): Response {
  const { lang, json, fields, site } = call;
  const { code, status, headers } = refusal;
  const run = currentRun();
  if (run) run.why = code;
  const sent = call.method === 'POST';
  const contact = site.contact.phone ?? site.contact.email;
  const again = refusal.form ?? ((refusal.passes && form?.(call)) || null);
  const page: Page = {
    lang,
    title: `${messages[lang].form.errorPrefix}: ${messages[lang].refusals[code].title}`,
    view: <RefusalView lang={lang} refusal={refusal} sent={sent} fields={fields} form={again} contact={contact} />,
  };
  return json
    ? jsonResponse({ error: code, message: explain(refusal, lang, sent).join(' ') }, status, {
        ...privateHeaders,
        ...headers,
      })
    : pageResponse(page, status, { ...privateHeaders, ...headers });
}

function wrongMethod(methods: Endpoint['methods']): Refusal {
  const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return new Refusal('method', { headers: { Allow: allowed.join(', ') } });
}

/**
 * The frame round every handler. It refuses, in the contract's order, the wrong method, another site's form, a body
 * that is too large or no form at all; the handler refuses the rest by throwing a `Refusal`. Nothing escapes it.
 */
export function endpoint(spec: Endpoint): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    let call = begin(request, context, {});
    try {
      if (!spec.methods.some((method) => method === call.method)) throw wrongMethod(spec.methods);
      if (call.method === 'GET') return await spec.handle(call);
      const body = await readBody(request);
      call = begin(request, context, 'fields' in body ? body.fields : {});
      if (!comesFromHere(request, call.url, spec.strict ?? false)) throw new Refusal('origin');
      if ('problem' in body) throw new Refusal(body.problem);
      return await spec.handle(call);
    } catch (error) {
      return refuse(refusalOf(error), call, spec.form);
    }
  };
}
