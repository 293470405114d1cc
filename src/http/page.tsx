import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { shells, type Shells } from '../generated/shell.js';
import type { Locale } from '../i18n/locales.ts';
import { htmlHeaders, privateHeaders } from './headers.ts';

/** A view and what the frame of its page needs to know. */
export interface Page {
  readonly lang: Locale;
  readonly title: string;
  readonly view: VNode;
  /** The empty page to put it into; the site's own unless told otherwise. */
  readonly frame?: Shells;
}

/** Puts a view into an empty page, as the build rendered it for this language. */
function renderPage({ lang, title, view, frame = shells }: Page): string {
  const heading = renderToString(<>{title}</>);
  // As functions: a replacement text would read "$&" in what a resident wrote.
  return (frame[lang] ?? '').replaceAll('%title%', () => heading).replace('<!--view-->', () => renderToString(view));
}

/** A page as an answer; private unless told otherwise. */
export function pageResponse(
  page: Page,
  status = 200,
  headers: Readonly<Record<string, string>> = privateHeaders,
): Response {
  return new Response(renderPage(page), {
    status,
    headers: { ...htmlHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': page.lang, ...headers },
  });
}

/** A JSON answer; private unless told otherwise. */
export function jsonResponse(
  data: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = privateHeaders,
): Response {
  const fixed = { 'X-Content-Type-Options': 'nosniff', 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(typeof data === 'string' ? data : JSON.stringify(data), {
    status,
    headers: { ...fixed, ...headers },
  });
}

/** Sends the browser on with a GET, so that a reload never posts twice. */
export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: location, ...privateHeaders, ...headers } });
}
