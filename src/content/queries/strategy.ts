import { getCollection, type CollectionEntry } from 'astro:content';
import { checkFolders } from '../items.ts';
import { loadSite } from '../site.ts';
import { strategyFacts } from '../strategy.ts';
import { strategyPagesOf, type StrategyPage as PageOf } from '../strategy-items.ts';
import { once } from './once.ts';
import { path } from './paths.ts';
import { isPreview } from '../preview.ts';

/** A page of the strategy. */
export type StrategyPage = PageOf<CollectionEntry<'strategy'>>;

/** The pages of the strategy, in their order. */
export const strategyPages = once(async (): Promise<StrategyPage[]> => {
  const entries = await getCollection('strategy');
  const others = await Promise.all([getCollection('blog'), getCollection('notices'), getCollection('evenings')]);
  checkFolders([...others.flat(), ...entries]);
  return strategyPagesOf(entries, strategyFacts, {
    languages: loadSite().languages,
    address: path.strategyPage,
    drafts: isPreview,
  });
});
