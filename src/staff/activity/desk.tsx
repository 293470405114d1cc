import { actCounts } from '../../activity/activity-store.ts';
import { messages } from '../../activity/messages.ts';
import { readStanding, standstills } from '../../activity/standing.ts';
import type { Call } from '../../http/endpoint.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { localDay } from '../../i18n/dates.ts';
import { endpoints } from '../../i18n/routes.ts';
import { inMs } from '../../limits.ts';
import { roomPage } from '../room-page.tsx';
import type { Session } from '../session.ts';
import { activityPath } from './paths.ts';
import { tableOf } from './table.ts';
import { Acts } from './views/Acts.tsx';
import { Outbox } from './views/Outbox.tsx';
import { Schedules } from './views/Schedules.tsx';

/** The days that are summed up: this one, the one before, a week, a month. */
const longest = 30;

/** The desk's room for what the site does by itself, `/desk/activity/`; there is only something to see. @throws StoreDown */
export async function activityDesk(call: Call, session: Session): Promise<Response> {
  if (call.method !== 'GET') throw new Refusal('notUnderstood');
  const { lang, now } = call;
  const t = messages[lang].activity;
  const [standing, counts] = await Promise.all([readStanding(now), actCounts(longest, now)]);
  const days = Array.from({ length: longest }, (_, i) => localDay(now - i * inMs.hours(24)));
  const still = standstills(standing, now).length > 0;
  const view = (
    <>
      <p>{t.intro}</p>
      <p class={still ? 'notice notice-bad' : undefined}>{still ? t.standing : t.running}</p>
      <p>
        <a href={endpoints.health}>{t.health}</a>
      </p>
      <Outbox lang={lang} mail={standing.mail} />
      <Schedules lang={lang} schedules={standing.schedules} />
      <Acts lang={lang} rows={tableOf(counts, days)} />
    </>
  );
  return roomPage(call, session, { room: 'activity', title: t.title, name: t.title, path: activityPath, view });
}
