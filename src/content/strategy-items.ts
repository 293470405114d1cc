import type { Locale, Localized } from '../i18n/locales.ts';
import { addressesOf, checkAddresses } from './addresses.ts';
import { says } from './fault-words.ts';
import { fault, stopAt, type ContentFault } from './faults.ts';
import { goalFaults } from './goals.ts';
import { itemsOf, type Entry, type Item } from './items.ts';
import type { Source } from './sources.ts';
import type { Stage } from './stages.ts';
import type { StrategyData } from './strategy.ts';

/** A page of the strategy, with what holds where the writer said nothing. Times in milliseconds since 1970 (UTC). */
export interface StrategyPage<E = Entry<StrategyData>> extends Item<E> {
  /** The page above it; null: it is a strategy of its own. */
  readonly parent: string | null;
  readonly stage: Stage | null;
  readonly participated: readonly Source[];
  readonly comments: 'open' | 'closed' | 'off';
  readonly commentsClose: number | null;
  /** Its address in each language that it exists in. */
  readonly paths: Partial<Localized>;
}

/** How the collection is kept. */
interface Shelf {
  readonly languages: readonly [Locale, ...Locale[]];
  /** Where a page is, from the last part of its address. */
  readonly address: (locale: Locale, slug: string) => string;
  /** Whether drafts are among them; only the preview shows any. */
  readonly drafts?: boolean;
}

function pageOf<E extends Entry<StrategyData>>(item: Item<E>, { languages, address }: Shelf): StrategyPage<E> {
  const { parent = null, stage = null, participated = [], commentsClose = null, question } = item.main.data;
  const { comments = question === undefined ? 'off' : 'open' } = item.main.data;
  for (const entry of Object.values(item.entries)) stopAt(goalFaults(item.main, entry));
  const paths = addressesOf(item, languages, address);
  return { ...item, parent, stage, participated, comments, commentsClose, paths };
}

type Below = Pick<StrategyPage, 'id' | 'parent' | 'main'>;

/** The way up from a page, the nearest first, until it ends or a fault stops it. */
function wayUp<P extends Below>(page: P, pages: readonly P[]): { way: P[]; wrong?: ContentFault } {
  const way: P[] = [];
  for (let { parent } = page; parent !== null;) {
    const next = pages.find(({ id }) => id === parent);
    if (!next) return { way, wrong: fault(page.main, says.noPage('parent', parent), 'parent') };
    if (next === page || way.includes(next)) return { way, wrong: fault(page.main, says.parentLoop, 'parent') };
    way.push(next);
    parent = next.parent;
  }
  return { way };
}

/** What is wrong with the pages above one. */
export function* parentFaults<P extends Below>(page: P, pages: readonly P[]): Generator<ContentFault> {
  const { wrong } = wayUp(page, pages);
  if (wrong) yield wrong;
}

/** The pages above one, the nearest first. @throws Error when one is not there, or below itself */
export function above<P extends StrategyPage>(page: P, pages: readonly P[]): P[] {
  stopAt(parentFaults(page, pages));
  return wayUp(page, pages).way;
}

/** The pages right below one, in their order; those of null are strategies of their own. */
export function below<P extends Pick<StrategyPage, 'parent'>>(id: string | null, pages: readonly P[]): P[] {
  return pages.filter(({ parent }) => parent === id);
}

const place = ({ main }: StrategyPage) => main.data.order ?? Infinity;

/** As the writer ordered them; those without an order after them, by their titles. */
function inOrder(a: StrategyPage, b: StrategyPage): number {
  if (place(a) !== place(b)) return place(a) - place(b);
  return a.main.data.title.localeCompare(b.main.data.title, 'fi');
}

/**
 * The pages of the strategy in their order, without the drafts, which are checked like the others.
 * @throws Error naming the file and what to do
 */
export function strategyPagesOf<E extends Entry<StrategyData>>(
  entries: readonly E[],
  facts: readonly string[],
  shelf: Shelf,
): StrategyPage<E>[] {
  const pages = itemsOf(entries, facts, shelf.languages).map((item) => pageOf(item, shelf));
  for (const language of shelf.languages) checkAddresses(pages, language);
  const out = pages.filter(({ main }) => main.data.draft !== true);
  for (const page of pages) above(page, page.main.data.draft ? pages : out);
  return (shelf.drafts ? pages : out).sort(inOrder);
}
