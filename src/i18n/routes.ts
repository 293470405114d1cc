import { type Locale, type Localized } from './locales.ts';

/** The one table of localized addresses: the words that stand in a page's path, in each language. */
const words = {
  blog: { fi: 'blogi', sv: 'blogg', en: 'blog' },
  page: { fi: 'sivu', sv: 'sida', en: 'page' },
  feed: { fi: 'syote', sv: 'flode', en: 'feed' },
  news: { fi: 'ajankohtaista', sv: 'aktuellt', en: 'news' },
  topic: { fi: 'aihe', sv: 'amne', en: 'topic' },
  evenings: { fi: 'kylaillat', sv: 'byakvallar', en: 'evenings' },
  calendar: { fi: 'kalenteri', sv: 'kalender', en: 'calendar' },
  village: { fi: 'kyla', sv: 'by', en: 'village' },
  ledger: { fi: 'poistetut-tiedot', sv: 'raderade-uppgifter', en: 'erased-data' },
  contact: { fi: 'ota-yhteytta', sv: 'ta-kontakt', en: 'contact' },
  feedback: { fi: 'palaute', sv: 'respons', en: 'feedback' },
  strategy: { fi: 'strategia', sv: 'strategi', en: 'strategy' },
  promises: { fi: 'lupaukset', sv: 'loften', en: 'promises' },
  search: { fi: 'haku', sv: 'sok', en: 'search' },
  data: { fi: 'avoin-data', sv: 'oppna-data', en: 'open-data' },
  comments: { fi: 'kommentit', sv: 'kommentarer', en: 'comments' },
  easy: { fi: 'selko', sv: 'latt-sprak', en: 'easy' },
  accessibility: { fi: 'saavutettavuusseloste', sv: 'tillganglighet', en: 'accessibility' },
  privacy: { fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy' },
  rules: { fi: 'keskustelun-saannot', sv: 'diskussionsregler', en: 'discussion-rules' },
} as const satisfies Record<string, Localized>;

/** Whether a text may not be called so: years and the words of lists stand in the same place of an address. */
export function isReserved(slug: string, locale: Locale): boolean {
  return (
    /^\d{4}$/.test(slug) ||
    [words.page, words.topic, words.village, words.calendar, words.feedback, words.easy].some(
      (word) => slug === word[locale],
    )
  );
}

/** The pages kept under a fixed word of their own (`content/pages/<key>/`). */
export const pageKeys = ['accessibility', 'privacy', 'rules'] as const;

export type PageKey = (typeof pageKeys)[number];

/** Language-neutral addresses of what functions answer; Netlify needs them literally in `functions/` as well. */
export const endpoints = {
  comments: '/api/comments',
  reports: '/api/reports',
  receipt: '/r',
  subscriptions: '/api/subscriptions',
  signups: '/api/signups',
  notices: '/api/notices',
  feedback: '/api/feedback',
  desk: '/desk/',
  health: '/api/health',
} as const;

/** The folder of a language: the site's first language lies at the root, the others under their code. */
function root(locale: Locale, languages: readonly Locale[]): string {
  return locale === languages[0] ? '/' : `/${locale}/`;
}

/** Paths of the pages of a site whose languages are given, first one first. A page's path begins and ends with a slash. */
export function paths(languages: readonly Locale[]) {
  const home = (locale: Locale) => root(locale, languages);
  const blog = (locale: Locale) => `${home(locale)}${words.blog[locale]}/`;
  const news = (locale: Locale) => `${home(locale)}${words.news[locale]}/`;
  const evenings = (locale: Locale) => `${home(locale)}${words.evenings[locale]}/`;
  const strategy = (locale: Locale) => `${home(locale)}${words.strategy[locale]}/`;
  /** The page of a list: the first one is the list itself. */
  const nth = (list: string, locale: Locale, page: number) =>
    page === 1 ? list : `${list}${words.page[locale]}/${page}/`;
  return {
    home,
    blog,
    blogPage: (locale: Locale, page: number) => nth(blog(locale), locale, page),
    year: (locale: Locale, year: string) => `${blog(locale)}${year}/`,
    topic: (locale: Locale, slug: string) => `${blog(locale)}${words.topic[locale]}/${slug}/`,
    post: (locale: Locale, slug: string) => `${blog(locale)}${slug}/`,
    /** The blog's feed: a file, so no slash at its end. */
    feed: (locale: Locale) => `${blog(locale)}${words.feed[locale]}.xml`,
    /** The feed of published comments. */
    commentFeed: (locale: Locale) => `${blog(locale)}${words.comments[locale]}.xml`,
    /** Where the blog and the mayor's part in the dialogue are judged. */
    blogFeedback: (locale: Locale) => `${blog(locale)}${words.feedback[locale]}/`,
    contact: (locale: Locale) => `${home(locale)}${words.contact[locale]}/`,
    news,
    newsPage: (locale: Locale, page: number) => nth(news(locale), locale, page),
    notice: (locale: Locale, slug: string) => `${news(locale)}${slug}/`,
    evenings,
    evening: (locale: Locale, slug: string) => `${evenings(locale)}${slug}/`,
    eveningYear: (locale: Locale, year: string) => `${evenings(locale)}${year}/`,
    village: (locale: Locale, slug: string) => `${evenings(locale)}${words.village[locale]}/${slug}/`,
    /** The calendar of all evenings: a file, so no slash at its end. */
    calendar: (locale: Locale) => `${evenings(locale)}${words.calendar[locale]}.ics`,
    eveningFeed: (locale: Locale) => `${evenings(locale)}${words.feed[locale]}.xml`,
    strategy,
    strategyPage: (locale: Locale, slug: string) => `${strategy(locale)}${slug}/`,
    promises: (locale: Locale) => `${home(locale)}${words.promises[locale]}/`,
    promiseFeed: (locale: Locale) => `${home(locale)}${words.promises[locale]}/${words.feed[locale]}.xml`,
    search: (locale: Locale) => `${home(locale)}${words.search[locale]}/`,
    /** Where the feeds and the open data are described. */
    data: (locale: Locale) => `${home(locale)}${words.data[locale]}/`,
    /** How many records were erased, by month. */
    ledger: (locale: Locale) => `${home(locale)}${words.ledger[locale]}/`,
    page: (locale: Locale, key: PageKey) => `${home(locale)}${words[key][locale]}/`,
  };
}

/** The same text in easy language, below its page. */
export function easyPath(page: string, locale: Locale): string {
  return `${page}${words.easy[locale]}/`;
}

/** A page in a language that the site does not speak otherwise: "/uk/contact/". */
export function singlePath(language: string, slug: string): string {
  return `/${language}/${slug}/`;
}

/** One collection of the open data: a file, the same for all languages. */
export function dataPath(name: string): string {
  return `/data/${name}.json`;
}

/** An evening's calendar file or its route, beside its page: "/kylaillat/keskusta/" has "/kylaillat/keskusta.ics". */
export function besidePage(page: string, extension: 'ics' | 'gpx'): string {
  return `${page.replace(/\/$/, '')}.${extension}`;
}

/** The receipt's path; its record knows the reader's language. */
export function receiptPath(code: string): string {
  return `${endpoints.receipt}/${code}/`;
}

/** Where the forms of a receipt's page go: they keep the language the page is in. */
export function receiptAction(code: string, locale: Locale): string {
  return `${receiptPath(code)}?lang=${locale}`;
}

/** The live list of a post's comments, answered by a function, in the reader's language. */
export function commentListPath(post: string, locale: Locale): string {
  return `${endpoints.comments}/${post}?lang=${locale}`;
}

/** The places of an evening as they are now, and the form, answered by a function, in the reader's language. */
export function signupListPath(evening: string, locale: Locale): string {
  return `${endpoints.signups}/${evening}?lang=${locale}`;
}

/** The notices in force as they are now, answered by a function, in the reader's language. */
export function liveNoticesPath(locale: Locale): string {
  return `${endpoints.notices}?lang=${locale}`;
}

/** The form that replies to a comment, answered by a function, in the reader's language. */
export function replyPath(post: string, comment: string, locale: Locale): string {
  return `${commentListPath(post, locale)}&replyTo=${comment}`;
}

/** The form that reports a comment, answered by a function, in the reader's language. */
export function reportPath(comment: string, locale: Locale): string {
  return `${endpoints.reports}/${comment}?lang=${locale}`;
}

/** The id of a comment's place on a page. */
export function commentPlace(comment: string): string {
  return `comment-${comment}`;
}

/** A path as a page's rest parameter: without the slashes at its ends; undefined for the root. */
export function routeParam(path: string): string | undefined {
  return path.replace(/^\/|\/$/g, '') || undefined;
}

/** A file that lies beside a text and is offered there to readers. @param id the text's folder */
export function offeredPath(id: string, name: string): string {
  return `/files/${id}/${name.replace(/^\.\//, '')}`;
}
