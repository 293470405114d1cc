import type { Site } from '../content/site.ts';
import { readEnv } from '../env.ts';
import { formatMoment } from '../i18n/dates.ts';
import { endpoints } from '../i18n/routes.ts';
import { inMs } from '../limits.ts';
import type { Letter } from '../mail/compose.tsx';
import { postLetters } from '../mail/outbox.ts';
import { moderators } from '../participation/shared/moderators.ts';
import { seekSchedules } from './activity-store.ts';
import { beginIncident, endIncident, type Incident } from './incident-store.ts';
import { messages } from './messages.ts';
import { readStanding, standstills } from './standing.ts';

/** How long an alarm is worth sending, in milliseconds; when it is over, a letter of its own tells that and since when. */
const worth = inMs.hours(1);

/** To whom `site.yaml` says; without that, to every moderator. */
function letters(site: Site, { name, since }: Incident, over: boolean, now: number): Letter[] {
  const lang = site.languages[0];
  const t = messages[lang].activity.alarm;
  const moment = formatMoment(since, lang);
  const what = messages[lang].activity.schedules[name].name;
  const told = over ? t.over(what, moment, formatMoment(now, lang)) : t.still(what, moment);
  return (site.alarmEmail === undefined ? moderators() : [site.alarmEmail]).map((to) => ({
    to,
    lang,
    why: 'staff',
    subject: over ? t.overSubject(what) : t.stillSubject(what),
    lines: [
      told,
      ...(over ? [] : [messages[lang].activity.schedules[name].still]),
      { label: t.link, href: `${readEnv().url}${endpoints.desk}activity/` },
    ],
    ...(!over && { until: now + worth }),
  }));
}

/**
 * For the scheduled function: tells whoever is to know, once, that a schedule or the mail stands still, and once that it is
 * over. When it is the mail itself, only the second letter arrives; `/api/health` tells at once.
 * @param now milliseconds since 1970 (UTC)
 * @throws StoreDown
 */
export async function watchOver(site: Site, now: number): Promise<void> {
  await seekSchedules(now);
  const standing = await readStanding(now);
  const still = standstills(standing, now);
  const among = (list: readonly Incident[], { name }: Incident) => list.some((one) => one.name === name);
  for (const incident of still.filter((one) => !among(standing.told, one)))
    await beginIncident(incident, postLetters(letters(site, incident, false, now), site, now));
  for (const incident of standing.told.filter((one) => !among(still, one)))
    await endIncident(incident, postLetters(letters(site, incident, true, now), site, now));
}
