import { Temporal } from 'temporal-polyfill';
import { sectionsOf } from '../content/statement-headings.ts';
import { topicSlug } from '../content/topics.ts';
import type { Collection } from '../content/writing/schemas.ts';
import { localDay } from '../i18n/dates.ts';
import { isReserved, pageKeys, type PageKey } from '../i18n/routes.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Shelves } from './shelves.ts';
import { template } from './template.ts';
import { newWords } from './words/new.ts';

/** What can be made anew. */
export const kinds = ['blog', 'notice', 'evening', 'strategy', 'promise', 'page'] as const;

type Kind = (typeof kinds)[number];

/** A file to write, below the content folder; or why there is none, for whoever asked for it. */
export type Made = { readonly file: string; readonly text: string } | { readonly refused: string };

/** What a new text is made of. */
export interface Wish {
  readonly kind: Kind;
  readonly title: string;
  /** The folder's short name, where the title has none of its own. */
  readonly name?: string | undefined;
  /** A language that the site does not speak otherwise, for a page in it. */
  readonly lang?: string | undefined;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
}

const folderOf = {
  blog: 'blog',
  notice: 'notices',
  evening: 'evenings',
  strategy: 'strategy',
  promise: 'promises',
} as const;

/** The longest short name, in characters: addresses are read aloud. */
const longest = 40;

/** A title as the short name of a folder: "Yö, jona vesi loppui" is "yo-jona-vesi-loppui". */
function shortName(title: string): string {
  const slug = topicSlug(title);
  return slug.length <= longest ? slug : slug.slice(0, slug.lastIndexOf('-', longest)).slice(0, longest);
}

/** A name that no other item's address or folder has, and no list of the site. */
function unused(name: string, folder: string, date: string, { items, languages }: Shelves): string {
  const taken = new Set(
    Object.values(items)
      .flat()
      .map(({ id }) => id),
  );
  const addresses = new Set(
    (items as Record<string, typeof items.blog>)[folder]?.flatMap(({ paths }) => Object.values(paths)),
  );
  const isTaken = (slug: string) =>
    taken.has(date + slug) ||
    isReserved(slug, languages[0]) ||
    [...addresses].some((address) => address.endsWith(`/${slug}/`));
  for (let i = 1, slug = name; ; i += 1, slug = `${name}-${i}`) if (!isTaken(slug)) return slug;
}

/** Three weeks from now at six in the evening, for two hours. */
function inThreeWeeks(today: string) {
  const day = Temporal.PlainDate.from(today).add({ weeks: 3 }).toString();
  return { starts: `${day}T18:00`, ends: `${day}T20:00` };
}

/** What a promise most likely answers: the latest evening that has been. */
function lastEvening({ items }: Shelves, now: number, fill: string) {
  const held = items.evenings.filter(({ main, standing }) => standing === 'shown' && Number(main.data.starts) < now);
  const [latest] = held.sort((a, b) => Number(b.main.data.starts) - Number(a.main.data.starts));
  return latest ? { evening: latest.id } : { feedback: fill };
}

function valuesOf({ kind, title, now }: Wish, today: string, shelves: Shelves): Record<string, unknown> {
  const words = newWords[shelves.languages[0]];
  const draft = { draft: true };
  switch (kind) {
    case 'evening':
      return { title, ...inThreeWeeks(today), place: words.place, address: words.address, ...draft };
    case 'promise':
      return { title, date: today, source: lastEvening(shelves, now, words.fill), ...draft };
    case 'strategy':
      return { title, ...draft };
    default:
      return { title, date: today, ...draft };
  }
}

/** A new item, or why there is none. */
export function newItem(wish: Wish, shelves: Shelves): Made {
  const { kind, title, now } = wish;
  const [lang] = shelves.languages;
  if (kind === 'page') return newPage(wish, shelves);
  const short = shortName(wish.name ?? title);
  if (short === '') return { refused: newWords[lang].noName };
  const folder: Collection & string = folderOf[kind];
  const today = localDay(now);
  const date = kind === 'strategy' ? '' : `${today}-`;
  const items = (shelves.items as Record<string, typeof shelves.items.blog>)[folder] ?? [];
  if (items.some(({ id, main }) => id === date + short && main.data.title === title))
    return { refused: newWords[lang].exists(`content/${folder}/${date}${short}`) };
  const id = date + unused(short, folder, date, shelves);
  const body = kind === 'promise' ? '' : `{/* ${newWords[lang].body} */}`;
  const text = template({ collection: folder, lang, values: valuesOf(wish, today, shelves), body });
  return { file: `${folder}/${id}/${lang}.mdx`, text };
}

/** The fixed page that a title is of. */
function pageOf(title: string, lang: Locale): PageKey | undefined {
  return pageKeys.find(
    (key) => key === title.toLowerCase() || messages[lang].site[key].toLowerCase() === title.toLowerCase(),
  );
}

/** What a statement has from the beginning: it passes the check, and says where there is something to fill in. */
function statement(key: PageKey, lang: Locale, today: string) {
  const { fill } = newWords[lang];
  const facts = { conformance: 'partial', siteOpened: today, drawnUp: today, assessed: today, assessedBy: 'self' };
  const texts = {
    failures: [{ what: fill, criterion: '1.1.1', why: fill }],
    notCovered: [],
    otherWay: fill,
    method: fill,
  };
  const headings = (sectionsOf[key] ?? []).map((section) => `## ${section[lang]}\n\n${fill}.`);
  const body = key === 'privacy' ? `${headings.join('\n\n')}\n\n<KeepingTimes />` : headings.join('\n\n');
  return { values: { updated: today, ...(key === 'accessibility' && { ...facts, ...texts }) }, body };
}

function newPage({ title, name, lang: other, now }: Wish, { languages, of }: Shelves): Made {
  const [lang] = languages;
  const today = localDay(now);
  if (other !== undefined && !(languages as readonly string[]).includes(other)) {
    const short = shortName(name ?? title);
    if (short === '') return { refused: newWords[lang].noName };
    if (of('singles').some(({ id }) => id === `${short}/${other}`))
      return { refused: newWords[lang].exists(`content/pages/${short}`) };
    const text = template({
      collection: 'singles',
      lang,
      values: { title, updated: today },
      body: `{/* ${newWords[lang].body} */}`,
    });
    return { file: `pages/${short}/${other}.mdx`, text };
  }
  const key = pageOf(title, lang);
  if (!key) return { refused: newWords[lang].pages(pageKeys.map((page) => `"${messages[lang].site[page]}"`)) };
  if (of('pages').some(({ id }) => id === `${key}/${lang}`))
    return { refused: newWords[lang].exists(`content/pages/${key}`) };
  const { values, body } = statement(key, lang, today);
  return {
    file: `pages/${key}/${lang}.mdx`,
    text: template({ collection: 'pages', lang, values: { title, ...values }, body }),
  };
}
