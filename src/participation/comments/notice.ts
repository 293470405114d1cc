import type { Site } from '../../content/site.ts';
import { readEnv } from '../../env.ts';
import { messages } from '../../i18n/messages.ts';
import { endpoints } from '../../i18n/routes.ts';
import { inMs } from '../../limits.ts';
import type { Letter } from '../../mail/compose.tsx';
import { postLetters } from '../../mail/outbox.ts';
import { send } from '../../store/client.ts';
import { commit, type Change } from '../../store/commit.ts';
import { moderators } from '../shared/moderators.ts';
import { nothingWaits } from './store.ts';

/** `news`: something waits of which moderators have not been told. `told`: they were, less than an hour ago. */
const keys = { news: 'moderation:news', told: 'moderation:told' };

/** Moderators get at most one mail in this time, in milliseconds. */
const quiet = inMs.hours(1);

/** Something waits. No resident's words. */
function waitingLetters(site: Site): Letter[] {
  const lang = site.languages[0];
  const t = messages[lang].mail;
  return moderators().map((to) => ({
    to,
    lang,
    why: 'staff',
    subject: t.waiting.subject,
    lines: [t.waiting.text, { label: t.openDesk, href: `${readEnv().url}${endpoints.desk}` }],
  }));
}

function tell(site: Site, now: number): Change {
  const letters = postLetters(waitingLetters(site), site, now);
  return { quota: keys.told, most: 1, ms: quiet, changes: [...letters, ['DEL', keys.news]] };
}

/** The changes that tell moderators that something waits, now or when the quiet hour is over, for `commit`. */
export function tellModerators(site: Site, now: number): Change[] {
  const news: Change = ['SET', keys.news, '1', 'PX', String(30 * 86_400_000)];
  // With nobody to tell, the news waits for the first who may sign in.
  return readEnv().staff.size === 0 ? [news] : [news, tell(site, now)];
}

/** For the scheduled function: tells what came during the quiet hour, unless it was dealt with. @throws StoreDown */
export async function tellOfNews(site: Site, now: number): Promise<void> {
  if (readEnv().staff.size === 0 || (await send<string | null>('GET', keys.news)) === null) return;
  const dealtWith = await commit([nothingWaits], [['DEL', keys.news]]);
  if (!dealtWith.done) await commit([], [tell(site, now)]);
}
