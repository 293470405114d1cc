import { catalogue, type CatalogueEvening } from '../../generated/catalogue.js';
import { messages } from './messages.ts';
import { endpoint, type Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { freshStamp } from '../shared/stamp.ts';
import { eveningOf, pageOf } from './evenings.ts';
import { Places } from './Places.tsx';
import { openness } from './rules.ts';
import { BackToEvening } from './sent-form.tsx';
import type { Counts } from './signup.ts';
import { SignupForm } from './SignupForm.tsx';
import { countsOf } from './store.ts';

/** Everyone's, but never older than the store: whoever is told of a place should find it. */
const shared = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept' };

/** The form has a one-use stamp, so the page is its reader's alone. */
function livePage({ lang, site, now }: Call, evening: CatalogueEvening, counts: Counts): Response {
  const title = `${messages[lang].signups.title}: ${pageOf(evening, lang).title}`;
  const { pages } = catalogue;
  const view = (
    <>
      <BackToEvening evening={evening} lang={lang} />
      <h1>{title}</h1>
      <Places lang={lang} evening={evening} counts={counts} now={now} />
      <div id="signup-way">
        {openness(evening, now).open && (
          <SignupForm lang={lang} site={site} pages={pages} evening={evening} stamp={freshStamp(now)} />
        )}
      </div>
    </>
  );
  return pageResponse({ lang, title, view });
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
