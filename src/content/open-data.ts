import type { Locale, Localized } from '../i18n/locales.ts';
import { commentPlace } from '../i18n/routes.ts';
import type { Notice } from '../notices/notice.ts';
import type { PublicComment } from '../participation/comments/comment.ts';
import { wordsOf, type Kept } from './body.ts';
import { isAhead } from './evening-lists.ts';
import type { Evening } from './evening-items.ts';
import type { EveningData } from './evenings.ts';
import { goalsIn, type Goal } from './goals.ts';
import type { Entry, Item } from './items.ts';
import type { Promised } from './promise-items.ts';
import type { StrategyPage } from './strategy-items.ts';
import type { StrategyData } from './strategy.ts';
import { machineMoment } from './times.ts';

/**
 * The shapes of the open data. They are promised to others: fields are added, never taken away or given another
 * meaning, unless `version` grows. Days are "2026-06-07", moments ISO 8601 with the zone, addresses absolute. What is
 * not known is null. `src/pages/[...data].astro` tells each field.
 */
export const version = 1;

/** A text in one language. */
export interface DataText {
  readonly title: string;
  readonly summary: string | null;
  /** The whole text without its formatting. */
  readonly text: string;
  readonly url: string;
}

type InEach<T> = Partial<Readonly<Record<Locale, T>>>;

export interface PostData {
  readonly id: string;
  readonly date: string;
  readonly author: Localized | null;
  readonly tags: readonly string[];
  readonly comments: 'open' | 'closed' | 'off';
  readonly texts: InEach<DataText & { readonly question: string | null }>;
}

export interface NoticeData {
  readonly id: string;
  readonly date: string;
  readonly tags: readonly string[];
  /** How much it matters, while it stands on every page; null: it is plain news. */
  readonly severity: Notice['severity'] | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly texts: InEach<DataText>;
}

export interface EveningOpenData {
  readonly id: string;
  readonly kind: 'walk' | 'meeting' | 'online';
  readonly status: 'planned' | 'cancelled' | 'moved' | 'held' | 'over';
  readonly starts: string;
  readonly ends: string;
  readonly previousStarts: string | null;
  readonly place: string;
  readonly address: string;
  readonly capacity: number | null;
  readonly signupOpens: string | null;
  readonly signupCloses: string;
  /** How many people came, where it was told. */
  readonly heads: number | null;
  readonly texts: InEach<
    DataText & {
      readonly meetingPoint: string | null;
      readonly directions: string | null;
      readonly accessibility: string | null;
      /** Why it was cancelled or moved. */
      readonly statusNote: string | null;
      /** What was talked about; what was promised has a file of its own. */
      readonly topics: readonly string[];
    }
  >;
}

export interface StrategyOpenData {
  readonly id: string;
  readonly parent: string | null;
  readonly stage: string | null;
  readonly comments: 'open' | 'closed' | 'off';
  readonly texts: InEach<DataText & { readonly question: string | null; readonly goals: readonly Goal[] }>;
}

export interface PromiseOpenData {
  readonly id: string;
  readonly state: string;
  readonly date: string;
  readonly stateDate: string | null;
  /** What kind of source it has, and the id of it; of a piece of feedback, which is nobody's to read, only the kind. */
  readonly source: { readonly kind: string; readonly id: string | null };
  readonly strategy: string | null;
  readonly texts: InEach<{ readonly title: string; readonly why: string | null; readonly url: string }>;
}

export interface CommentData {
  readonly id: string;
  readonly post: string;
  readonly replyTo: string | null;
  readonly lang: Locale;
  readonly name: string;
  readonly official: boolean;
  readonly text: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly url: string;
}

/** A text with its place on the site. */
type Placed<Data> = Item<Entry<Data> & Kept> & { readonly paths: Partial<Localized> };

/** Makes a path absolute. */
export type Absolute = (path: string) => string;

/** What every text has in each language, and what else `more` tells of it. */
function textsOf<Data extends { readonly title: string; readonly summary?: string | undefined }, More>(
  { entries, paths }: Placed<Data>,
  absolute: Absolute,
  more: (data: Data) => More,
): InEach<DataText & More> {
  const known = Object.entries(entries).map(([lang, entry]) => {
    const { title, summary = null } = entry.data;
    const url = absolute(paths[lang as Locale] ?? '/');
    return [lang, { title, summary, text: wordsOf(entry), url, ...more(entry.data) }] as const;
  });
  return Object.fromEntries(known) as InEach<DataText & More>;
}

interface Written {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly question?: string | undefined;
}

export function postData(
  post: Placed<Written> & Pick<PostData, 'date' | 'author' | 'tags' | 'comments'>,
  absolute: Absolute,
): PostData {
  const { id, date, author, tags, comments } = post;
  const texts = textsOf(post, absolute, ({ question = null }) => ({ question }));
  return { id, date, author, tags, comments, texts };
}

const maybe = (at: number | null) => (at === null ? null : machineMoment(at));

/** News, with what the first language says of its place on every page. */
interface Bar extends Omit<Written, 'question'> {
  readonly severity?: Notice['severity'] | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

export function noticeData(notice: Placed<Bar> & Pick<NoticeData, 'date' | 'tags'>, absolute: Absolute): NoticeData {
  const { id, date, tags, main } = notice;
  const { severity = null, from = null, until = null } = main.data;
  const texts = textsOf(notice, absolute, () => ({}));
  return { id, date, tags, severity, from: maybe(from), until: maybe(until), texts };
}

/** @param now milliseconds since 1970 (UTC): an evening that has ended is over, though nobody has said so */
export function eveningData(
  evening: Evening<Entry<EveningData> & Kept>,
  absolute: Absolute,
  now: number,
): EveningOpenData {
  const { id, kind, status, place, address, capacity, main } = evening;
  const passed = status !== 'cancelled' && status !== 'held' && !isAhead(evening, now);
  return {
    ...{ id, kind, place, address, capacity },
    status: passed ? 'over' : status,
    starts: machineMoment(evening.starts),
    ends: machineMoment(evening.ends),
    previousStarts: maybe(evening.previousStarts),
    signupOpens: maybe(evening.signupOpens),
    signupCloses: machineMoment(evening.signupCloses),
    heads: main.data.outcome?.heads ?? null,
    texts: textsOf(evening, absolute, (data) => {
      const { meetingPoint = null, directions = null, accessibility = null, statusNote = null, outcome } = data;
      return { meetingPoint, directions, accessibility, statusNote, topics: outcome?.topics ?? [] };
    }),
  };
}

export function strategyData(page: StrategyPage<Entry<StrategyData> & Kept>, absolute: Absolute): StrategyOpenData {
  const { id, parent, stage, comments, main } = page;
  const texts = textsOf(page, absolute, (data) => ({
    question: data.question ?? null,
    goals: goalsIn(main, { ...main, data }),
  }));
  return { id, parent, stage, comments, texts };
}

/** @param url where a promise is, in a language */
export function promiseData(promise: Promised, url: (lang: Locale, id: string) => string): PromiseOpenData {
  const { id, state, date, stateDate, strategy, titles, whys } = promise;
  const { evening, survey, comment, post } = promise.source;
  const kind = comment ? 'comment' : evening ? 'evening' : post ? 'post' : survey ? 'survey' : 'feedback';
  const source = { kind, id: comment ?? evening ?? post ?? survey ?? null };
  const texts = Object.entries(titles).map(([lang, title]) => [
    lang,
    { title, why: whys[lang as Locale] ?? null, url: url(lang as Locale, id) },
  ]);
  return { id, state, date, stateDate, source, strategy, texts: Object.fromEntries(texts) as PromiseOpenData['texts'] };
}

/**
 * The published comments of a text. What was taken away is not among them, nor is anything where the whole discussion
 * was: the page shows none of it.
 * @param main the site's first language
 */
export function commentData(
  { id: post, paths, comments }: Pick<PostData, 'id' | 'comments'> & { readonly paths: Partial<Localized> },
  published: readonly PublicComment[],
  main: Locale,
  absolute: Absolute,
): CommentData[] {
  if (comments === 'off') return [];
  return published
    .filter(({ removed }) => !removed)
    .map(({ id, replyTo, lang, name, official, text, createdAt, editedAt }) => {
      const url = absolute(`${paths[lang] ?? paths[main] ?? '/'}#${commentPlace(id)}`);
      return { id, post, replyTo, lang, name, official, text, createdAt, editedAt, url };
    });
}
