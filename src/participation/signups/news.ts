import type { Site } from '../../content/site.ts';
import type { Letter } from '../../mail/compose.tsx';
import { postFollowing, postToGiven } from '../../mail/outbox.ts';
import { commit, type Change, type Guard } from '../../store/commit.ts';
import { eveningFor } from './evenings.ts';
import { stateLetters, type About } from './mails.ts';
import { claimNews, newsTold, type News, type NewsKind } from './news-store.ts';
import { isComing, offerOf } from './rules.ts';
import type { Standing } from './signup.ts';
import { findSignups, present } from './store.ts';

/** How many pieces of news are told at once. */
const batch = 50;

/** What says the most comes first: one letter tells how a sign-up stands, whatever happened to it in a short time. */
const telling: readonly NewsKind[] = ['joined', 'changed', 'accepted', 'promoted', 'offered', 'lapsed'];

function aboutJoining(standing: Standing, now: number): About {
  if (standing.record.held !== null || standing.seats === null) return 'held';
  if (standing.seats.seats > 0) return 'confirmed';
  return offerOf(standing, now) ? 'offered' : 'waiting';
}

/** What to write of; null when it does not hold any more. */
function aboutOf(kind: NewsKind, standing: Standing, now: number): About | null {
  if (kind === 'joined') return aboutJoining(standing, now);
  if (kind === 'accepted') return 'confirmed';
  if (kind === 'offered') return offerOf(standing, now) ? kind : null;
  return kind;
}

async function lettersOf(news: readonly News[], standing: Standing, now: number): Promise<Letter[]> {
  const evening = eveningFor(standing.record);
  if (standing.record.cancelledAt !== null || !isComing(evening, now)) return [];
  const kind = telling.find((one) => news.some((item) => item.kind === one));
  const about = kind ? aboutOf(kind, standing, now) : null;
  return about === null ? [] : stateLetters(about, standing, evening, now);
}

/** Tells one sign-up's news in one step that also takes them away, so that they are told once by whoever is first. */
async function tell(news: readonly News[], standing: Standing | undefined, site: Site, now: number): Promise<void> {
  const letters = standing ? await lettersOf(news, standing, now) : [];
  // What somebody did with the form may be somebody else's doing; what follows of it is counted apart.
  const asked = news.some(({ kind }) => kind === 'joined' || kind === 'changed');
  const posted: Change[] = asked ? postToGiven(letters, site, now) : postFollowing(letters, site, now);
  const guards: Guard[] = [
    ...news.map(({ key }): Guard => ({ guard: 'present', key })),
    ...(standing ? [present(standing.record.id)] : []),
  ];
  await commit(guards, [...posted, ...newsTold(news)]);
}

/**
 * Writes the letters of what happened to sign-ups: after an answer, and by the scheduled function for those whose answer
 * was cut short. @param ms how long it may take before it begins nothing new, in milliseconds
 * @throws StoreDown
 */
export async function tellNews(site: Site, ms = 5_000): Promise<void> {
  const end = Date.now() + ms;
  for (let goingOn = true; goingOn; goingOn &&= Date.now() < end) {
    const oldest = await claimNews(Date.now(), batch);
    const byId = Map.groupBy(oldest, ({ id }) => id);
    const standings = await findSignups([...byId.keys()]);
    const now = Date.now();
    await Promise.all([...byId].map(([id, news]) => tell(news, standings.get(id), site, now)));
    goingOn = oldest.length === batch;
  }
}
