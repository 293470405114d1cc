import { renderToString } from 'preact-render-to-string';
import { catalogue } from '../generated/catalogue.js';
import { endpoint, type Call } from '../http/endpoint.tsx';
import { privateHeaders } from '../http/headers.ts';
import { jsonResponse, pageResponse } from '../http/page.tsx';
import { Refusal } from '../http/refusal.tsx';
import { orDown, StoreDown } from '../store/client.ts';
import { messages } from './messages.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { NoticeList } from './NoticeList.tsx';
import type { Notice } from './notice.ts';
import { postedNotices } from './notice-store.ts';
import { inForce } from './rules.ts';

/** How long a copy of the bar may serve others, in seconds: with the script's half minute, well under a minute. */
const shared = 20;

/** Every open page asks, so Netlify's edge answers most of them; a reader's own browser keeps nothing. */
const headers = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Netlify-CDN-Cache-Control': `public, max-age=${shared}`,
  'Netlify-Vary': 'query=lang,header=Accept',
  Vary: 'Accept',
  'X-Robots-Tag': 'noindex',
};

/** Those of the content, as the build knew them, and those of the desk as they are now. @throws StoreDown */
async function current(now: number): Promise<Notice[]> {
  return inForce<Notice>([...catalogue.notices, ...(await postedNotices())], now);
}

/** `GET /api/notices`: the notices in force as they are now, for people and for programs. */
export const liveNotices = endpoint({
  methods: ['GET'],
  handle: async ({ lang, json, now, site: { languages } }: Call) => {
    const notices = await current(now);
    if (json) return jsonResponse({ notices: notices.map(publicNotice) }, 200, headers);
    const view = <NoticeList lang={lang} languages={languages} notices={notices} now={now} />;
    return pageResponse({ lang, title: messages[lang].live, view }, 200, headers);
  },
});

/**
 * `GET /api/notices/bar`: what stands at the top of every page, as a piece of HTML for the script; often nothing. With the
 * store down there is no news, which is no fault of the page that asks: it stays as it is.
 */
export const noticeBar = endpoint({
  methods: ['GET'],
  handle: async ({ lang, now, params, site: { languages } }: Call) => {
    if (params.part !== 'bar') throw new Refusal('notFound');
    const notices = await orDown(current(now));
    if (notices instanceof StoreDown) return new Response(null, { status: 204, headers: privateHeaders });
    const bar = renderToString(<NoticeBar lang={lang} languages={languages} notices={notices} />);
    return new Response(bar, {
      headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    });
  },
});

function publicNotice({ id, severity, from, until, changedAt, texts }: Notice) {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return { id, severity, from: iso(from), until: iso(until), changedAt: iso(changedAt), texts };
}
