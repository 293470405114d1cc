import type { Locale } from '../../i18n/locales.ts';
import { commentPlace } from '../../i18n/routes.ts';
import { shownTo, type Shown } from '../shown.ts';
import { loadSite } from '../site.ts';
import { checkSource, sourceKinds, type Known, type Source, type SourceKind } from '../sources.ts';
import { commentsOf } from './discussion.ts';
import { evenings } from './evenings.ts';
import { once } from './once.ts';
import { posts } from './posts.ts';
import { strategyPages } from './strategy.ts';

/** What sources may name, by the folder's name; those that strategy pages name are checked. */
const named = once(async () => {
  const [held, written, planned] = await Promise.all([evenings(), posts(), strategyPages()]);
  const all = {
    evenings: new Map(held.map((evening) => [evening.id, evening])),
    texts: new Map([...written, ...planned].map((text) => [text.id, text])),
  };
  for (const { main, participated } of planned) for (const source of participated) checkSource(source, all, main);
  return all;
});

/** What a source may name. */
export const knownSources = (): Promise<Known> => named();

/** A source as a page links it. */
export interface SourceLink {
  readonly kind: SourceKind | 'comment';
  /** null: there is nothing to read, as of a piece of feedback. */
  readonly to: Shown | null;
}

/** Where on a text's page its comments are: the one that is meant, or all, as when it has been withdrawn since. */
async function placeOf({ post, comment }: Source, discussed: boolean): Promise<string> {
  if (post === undefined || !discussed) return '';
  const there = (await commentsOf(post)).some(({ id, removed }) => id === comment && !removed);
  return there && comment !== undefined ? `#${commentPlace(comment)}` : '#discussion';
}

/** A source for a reader. */
export async function linkOf(source: Source, reader: Locale): Promise<SourceLink> {
  const { evenings: held, texts } = await named();
  const kind = sourceKinds.find((name) => source[name] !== undefined) ?? 'feedback';
  const id = source[kind] ?? '';
  const item = kind === 'evening' ? held.get(id) : texts.get(id);
  const to = item && kind !== 'feedback' ? shownTo(reader, item, loadSite().languages) : null;
  if (to === null) return { kind, to };
  const discussed = item !== undefined && 'comments' in item && item.comments !== 'off';
  const href = `${to.href}${await placeOf(source, discussed)}`;
  return { kind: source.comment === undefined ? kind : 'comment', to: { ...to, href } };
}
