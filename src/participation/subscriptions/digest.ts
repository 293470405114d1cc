import type { Catalogue } from '../../generated/catalogue.js';
import { localHour } from '../../i18n/dates.ts';
import { postLetters } from '../../mail/outbox.ts';
import { newId } from '../../id.ts';
import type { Versioned } from '../../store/records.ts';
import { digestLetter } from './mails.ts';
import { newest, newsSince, type News } from './news.ts';
import { newsOfDay } from './news-store.ts';
import { inform, type Subscription } from './rules.ts';
import { saveSubscription, subscriptionsBehind } from './store.ts';

/** From this hour on, in the readers' time zone, the day's digest is sent. */
const hour = 7;

/** How many subscriptions are read and written at once. */
const batch = 25;

type Content = Pick<Catalogue, 'site' | 'posts'>;

/** Writes one letter and that it was written, in one step; not when the subscription changed meanwhile. */
async function send(behind: Versioned<Subscription>, news: News, until: number, { site, posts }: Content, now: number) {
  const fresh = newsSince(news, posts, behind.record.sentUntil);
  const letter = fresh.length > 0 ? newId() : null;
  const changes = letter === null ? [] : postLetters([digestLetter(behind.record, fresh, letter)], site, now);
  return saveSubscription(behind, inform(behind.record, until, letter), site, { changes });
}

/**
 * Writes the daily digest to everyone who has not had the news, from seven in the morning on. Who still needs it is
 * told by the subscriptions alone, so a run may come late, twice, or beside another, and stops in the middle without
 * harm: the next goes on.
 * @param ms how long it may take before it begins nothing new, in milliseconds
 * @throws StoreDown
 */
export async function sendDigests(content: Content, ms: number): Promise<void> {
  const now = Date.now();
  if (!content.site.digest || localHour(now) < hour) return;
  const news = await newsOfDay(content.posts, now);
  const until = newest(news);
  if (until === null) return;
  for (let goingOn = true; goingOn; goingOn &&= Date.now() < now + ms) {
    const behind = await subscriptionsBehind(until, batch);
    const outcomes = await Promise.all(behind.map((subscription) => send(subscription, news, until, content, now)));
    goingOn = outcomes.some(({ done }) => done);
  }
}
