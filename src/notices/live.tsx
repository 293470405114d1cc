import { renderToString } from 'preact-render-to-string';
import { catalogue } from '../generated/catalogue.js';
import { endpoint, type Call } from '../http/endpoint.tsx';
import { htmlHeaders, privateHeaders } from '../http/headers.ts';
import { jsonResponse, pageResponse } from '../http/page.tsx';
import { Refusal } from '../http/refusal.tsx';
import { sharedHeaders } from '../http/shared-answer.ts';
import { orDown, StoreDown } from '../store/client.ts';
import { messages } from './messages.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { NoticeList } from './NoticeList.tsx';
import { noticesTag, type Notice } from './notice.ts';
import { postedNotices } from './notice-store.ts';
import { inForce } from './rules.ts';

/** Every open page asks, so the edge answers most of them; never with an old copy, which might hide an urgent notice. */
const headers = {
  ...sharedHeaders({ tags: [noticesTag], query: ['lang'], mayBeStale: false }),
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
      headers: { ...htmlHeaders, ...headers, 'Content-Type': 'text/html; charset=utf-8' },
    });
  },
});

function publicNotice({ id, severity, from, until, changedAt, texts }: Notice) {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return { id, severity, from: iso(from), until: iso(until), changedAt: iso(changedAt), texts };
}
