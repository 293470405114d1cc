import type { Site } from '../../content/site.ts';
import { readEnv } from '../../env.ts';
import { endpoints } from '../../i18n/routes.ts';
import { inMs } from '../../limits.ts';
import type { Letter } from '../../mail/compose.tsx';
import { postLetters } from '../../mail/outbox.ts';
import { send } from '../../store/client.ts';
import { commit, type Change } from '../../store/commit.ts';
import { messages } from './messages.ts';
import { nothingNew } from './store.ts';

/** `news`: something came of which the staff have not been told. `told`: they were, less than an hour ago. */
const keys = { news: 'feedback:news', told: 'feedback:told' };

/** The staff get at most one mail in this time, in milliseconds. */
const quiet = inMs.hours(1);

/** To every official, who answers (where there is none, to everyone who may sign in): something waits. No one's words. */
function newsLetters(site: Site): Letter[] {
  const { staff, url } = readEnv();
  const officials = [...staff].filter(([, role]) => role === 'official');
  const lang = site.languages[0];
  const t = messages[lang].feedbackReceipt.mail.news;
  const desk = { label: t.link, href: `${url}${endpoints.desk}feedback/` };
  return (officials.length > 0 ? officials : [...staff]).map(([to]) => ({
    to,
    lang,
    why: 'staff',
    subject: t.subject,
    lines: [t.text, desk],
  }));
}

function tell(site: Site, now: number): Change {
  const letters = postLetters(newsLetters(site), site, now);
  return { quota: keys.told, most: 1, ms: quiet, changes: [...letters, ['DEL', keys.news]] };
}

/** The changes that tell the staff of new feedback, now or when the quiet hour is over, for `commit`. */
export function tellStaff(site: Site, now: number): Change[] {
  const news: Change = ['SET', keys.news, '1', 'PX', String(30 * 86_400_000)];
  // With nobody to tell, the news waits for the first who may sign in.
  return readEnv().staff.size === 0 ? [news] : [news, tell(site, now)];
}

/** For the scheduled function: tells what came during the quiet hour, unless it was dealt with. @throws StoreDown */
export async function tellOfFeedback(site: Site, now: number): Promise<void> {
  if (readEnv().staff.size === 0 || (await send<string | null>('GET', keys.news)) === null) return;
  const dealtWith = await commit([nothingNew], [['DEL', keys.news]]);
  if (!dealtWith.done) await commit([], [tell(site, now)]);
}
