import type { Locale } from '../../src/i18n/locales.ts';
import type { TestSite } from '../tools/site.ts';
import { reportsInAllStates, subscriptionsInAllStates } from './other-receipts.ts';
import type { OwnStore } from './own-store.ts';
import { commentsInAllStates } from './standings.ts';
import type { Records } from './states/state.ts';

/** Sends in one language what there is to send, and brings it where it can stand. `cookie` is an official's session. */
export async function recordsInAllStates(
  site: TestSite,
  store: OwnStore,
  cookie: string,
  lang: Locale,
): Promise<Records> {
  await store.forgetLimits();
  const comments = await commentsInAllStates(site, cookie, lang);
  await store.forgetLimits();
  const reports = await reportsInAllStates(site, cookie, lang, comments.reply);
  const subscriptions = await subscriptionsInAllStates(site, lang);
  await store.forgetLimits();
  return { comments, reports, subscriptions };
}
