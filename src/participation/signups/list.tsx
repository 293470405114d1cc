import { catalogue, type CatalogueEvening } from '../../generated/catalogue.js';
import { messages } from './messages.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { sharedHeaders } from '../../http/shared-answer.ts';
import { freshStamp, staticStamp } from '../shared/stamp.ts';
import { eveningOf, pageOf } from './evenings.ts';
import { kind } from './form.ts';
import { Places } from './Places.tsx';
import { openness } from './rules.ts';
import { BackToEvening } from './sent-form.tsx';
import type { Counts } from './signup.ts';
import { SignupForm } from './SignupForm.tsx';
import { countsOf } from './store.ts';

/** Numbers of people change by themselves: nobody purges them, the copies are a minute old at most. */
const shared = {
  ...sharedHeaders({ tags: ['signups'], query: ['lang', 'shared'], mayBeStale: true }),
  'X-Robots-Tag': 'noindex',
};

/**
 * The form has a one-use stamp, so the page is its reader's alone; but for the script of a static page, which stamps the
 * form itself: that asks for `shared`, and gets what everybody gets.
 */
function livePage({ lang, site, now, url }: Call, evening: CatalogueEvening, counts: Counts): Response {
  const forAll = url.searchParams.has('shared');
  const stamp = forAll ? staticStamp(kind) : freshStamp(now);
  const title = `${messages[lang].signups.title}: ${pageOf(evening, lang).title}`;
  const { pages } = catalogue;
  const view = (
    <>
      <BackToEvening evening={evening} lang={lang} />
      <h1>{title}</h1>
      <Places lang={lang} evening={evening} counts={counts} now={now} />
      <div id="signup-way">
        {openness(evening, now).open && (
          <SignupForm lang={lang} site={site} pages={pages} evening={evening} stamp={stamp} />
        )}
      </div>
    </>
  );
  return pageResponse({ lang, title, view }, 200, forAll ? shared : undefined);
}

/** `GET /api/signups/<evening>`: numbers of people, never names; as a page, with the form. One round trip to the store. */
export const listSignups = endpoint({
  methods: ['GET'],
  handle: async (call) => {
    const evening = eveningOf(call.params.evening);
    if (!evening) throw new Refusal('notFound');
    const counts = await countsOf(evening.id);
    if (!call.json) return livePage(call, evening, counts);
    const { capacity } = evening;
    const { taken: confirmed, waiting } = counts;
    const { open } = openness(evening, call.now);
    return jsonResponse({ evening: evening.id, capacity, confirmed, waiting, open }, 200, shared);
  },
});
