import type { Locale } from '../i18n/locales.ts';
import type { Catalogue, CatalogueEvening, CatalogueText } from '../generated/catalogue.js';
import { wishOfBuild } from './queries/discussion.ts';
import { evenings, type Evening } from './queries/evenings.ts';
import { asOfNow } from './queries/moment.ts';
import { writtenNotices } from './queries/notices-in-force.ts';
import { writtenNews } from './queries/notices.ts';
import { fixedPages } from './queries/fixed-pages.ts';
import { posts, writtenPosts } from './queries/posts.ts';
import { strategyPages } from './queries/strategy.ts';
import { loadSite } from './site.ts';
import { turnsOf } from './turns.ts';

/** What functions must know of the content; the build writes it into `src/generated/catalogue.js`. */
export async function buildCatalogue(): Promise<Catalogue> {
  const content = {
    posts: (await posts()).map((post) => ({ ...textFacts(post, post.main.data.author), at: post.at })),
    strategy: (await strategyPages()).map((page) => textFacts(page)),
    evenings: (await evenings()).map(catalogueEvening),
    notices: await writtenNotices(),
  };
  const dated = [...(await writtenPosts()), ...(await writtenNews())].filter(({ main }) => main.data.draft !== true);
  const timed = { ...content, comesOut: dated.map(({ at }) => at), texts: [...content.posts, ...content.strategy] };
  return {
    wish: await wishOfBuild(),
    turns: turnsOf(timed, asOfNow()),
    site: loadSite(),
    ...content,
    pages: [...(await fixedPages()).keys()],
  };
}

/** An item's pages, in the languages it exists in. */
function pagesOf<E, Page>(
  { entries, paths }: { entries: Partial<Record<Locale, E>>; paths: Partial<Record<Locale, string>> },
  page: (entry: E, path: string) => Page,
): Partial<Record<Locale, Page>> {
  const pages = loadSite().languages.flatMap((language) => {
    const [entry, path] = [entries[language], paths[language]];
    return entry && path ? [[language, page(entry, path)]] : [];
  });
  return Object.fromEntries(pages) as Partial<Record<Locale, Page>>;
}

/** A text that may be discussed. */
type Discussed = Pick<CatalogueText, 'id' | 'comments' | 'commentsClose'> &
  Parameters<typeof pagesOf<{ readonly data: { readonly title: string; readonly summary?: string } }, unknown>>[0];

function textFacts(text: Discussed, author: string | null = null): CatalogueText {
  const { id, comments, commentsClose } = text;
  const pages = pagesOf(text, ({ data: { title, summary } }, path) => ({ title, summary, path }));
  return { id, author, comments, commentsClose, pages };
}

/** An evening as functions know it. */
export function catalogueEvening(evening: Evening): CatalogueEvening {
  const { id, kind, starts, ends, signupOpens, signupCloses, capacity, partyMax } = evening;
  const { status, previousStarts, address, sequence, updated, place, main } = evening;
  const pages = pagesOf(evening, ({ data }, path) => ({
    title: data.title,
    path,
    place,
    meetingPoint: data.meetingPoint ?? main.data.meetingPoint ?? null,
    statusNote: data.statusNote ?? main.data.statusNote ?? null,
  }));
  const when = { starts, ends, signupOpens, signupCloses, status, previousStarts, sequence, updated };
  return { id, kind, ...when, capacity, partyMax, address, outcome: main.data.outcome !== undefined, pages };
}
