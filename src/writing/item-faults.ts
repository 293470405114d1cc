import { addressFaults } from '../content/addresses.ts';
import { datedFaults } from '../content/dated.ts';
import { eveningFaults } from '../content/evening-items.ts';
import { routeBeside } from '../content/evening-route.ts';
import type { EveningData } from '../content/evenings.ts';
import { says } from '../content/fault-words.ts';
import { ContentFault, fault } from '../content/faults.ts';
import { goalFaults } from '../content/goals.ts';
import { fileFaults, folderFaults, gatherItems, type Entry, type Item } from '../content/items.ts';
import type { PageData } from '../content/pages.ts';
import { promiseFaults } from '../content/promise-items.ts';
import type { PromiseData } from '../content/promises.ts';
import { sourceFaults, type Known } from '../content/sources.ts';
import { pageKeyOf, statementFaults } from '../content/statement-checks.ts';
import { parentFaults, type StrategyPage } from '../content/strategy-items.ts';
import type { StrategyData } from '../content/strategy.ts';
import { tagFaults } from '../content/topics.ts';
import { easyOf, nameOfLanguage } from '../content/variants.ts';
import { factsOf } from '../content/writing/schemas.ts';
import { singlePath } from '../i18n/routes.ts';
import { isLocale } from '../i18n/locales.ts';
import type { Shelves } from './shelves.ts';

// What the build asks of items, beyond the fields of one file: the same rules, every fault instead of the first.

type Faults = Generator<ContentFault>;

/** A rule that throws what it finds. */
function* caught(rule: () => unknown): Faults {
  try {
    rule();
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    yield error;
  }
}

function* fileRules({ of, languages, items }: Shelves): Faults {
  const collections = ['blog', 'notices', 'evenings', 'strategy', 'promises'] as const;
  yield* folderFaults(collections.flatMap(of));
  for (const collection of [...collections, 'pages'] as const)
    yield* fileFaults(of(collection), factsOf[collection], languages);
  // Promises stand in one list and have no addresses of their own.
  for (const collection of ['blog', 'notices', 'evenings', 'strategy'] as const)
    for (const language of languages)
      yield* addressFaults(
        items[collection] as readonly (Item<Entry<object>> & (typeof items)['blog'][number])[],
        language,
      );
}

function* eveningRules({ items }: Shelves, dir: string): Faults {
  for (const item of items.evenings) {
    yield* eveningFaults(item as unknown as Item<Entry<EveningData>>);
    yield* caught(() => routeBeside(dir, item.id, item.main));
  }
}

/** What a source may name: evenings that are no drafts, posts that are out, strategy pages that are no drafts. */
function knownSources({ items }: Shelves): Known {
  const ids = (list: readonly { id: string; standing: string }[]) =>
    list.filter(({ standing }) => standing === 'shown').map(({ id }) => id);
  return { evenings: new Set(ids(items.evenings)), texts: new Set([...ids(items.blog), ...ids(items.strategy)]) };
}

function* strategyRules(shelves: Shelves): Faults {
  const pages = shelves.items.strategy.map((item) => {
    const main = item.main as unknown as Entry<StrategyData>;
    return { ...item, main, parent: main.data.parent ?? null } as unknown as StrategyPage;
  });
  const out = pages.filter(({ main }) => main.data.draft !== true);
  for (const page of pages) {
    for (const entry of Object.values(page.entries)) yield* goalFaults(page.main, entry);
    yield* parentFaults(page, page.main.data.draft ? pages : out);
    for (const [i, source] of (page.main.data.participated ?? []).entries())
      yield* sourceFaults(source, knownSources(shelves), page.main, ['participated', i]);
  }
}

function* promiseRules(shelves: Shelves): Faults {
  const known = knownSources(shelves);
  const themes = shelves.items.strategy.filter(({ standing }) => standing !== 'draft').map(({ id }) => id);
  for (const item of shelves.items.promises) {
    const main = item.main as unknown as Entry<PromiseData>;
    yield* promiseFaults(item as unknown as Item<Entry<PromiseData> & { readonly body?: string }>);
    const { source, strategy } = main.data;
    if (source) yield* sourceFaults(source, known, main, ['source']);
    if (strategy !== undefined && !themes.includes(strategy))
      yield fault(main, says.noPage('strategy', strategy), 'strategy');
  }
}

function* pageRules({ of, languages }: Shelves, email: string | null): Faults {
  for (const item of gatherItems(of('pages'), languages)) {
    const page = item as unknown as Item<Entry<PageData> & { readonly body: string }>;
    yield* caught(() => pageKeyOf(page));
    try {
      yield* statementFaults(pageKeyOf(page), page, email);
    } catch (error) {
      if (!(error instanceof ContentFault)) throw error;
    }
  }
}

function* variantRules({ of }: Shelves): Faults {
  const [singles, addresses] = [of('singles'), new Map<string, string>()];
  for (const entry of singles) {
    const [folder = '', language = ''] = entry.id.split('/');
    yield* caught(() => nameOfLanguage({ ...entry, collection: 'pages' }, language));
    const address = singlePath(language, typeof entry.data.slug === 'string' ? entry.data.slug : folder);
    const other = addresses.get(address);
    if (other !== undefined) yield fault(entry, says.addressTaken(address, other), 'slug');
    addresses.set(address, `content/pages/${entry.id}.mdx`);
  }
  for (const entry of of('easy')) {
    yield* caught(() => easyOf(entry));
    const [collection, folder = '', lang = ''] = entry.id.split('/');
    const beside = collection && isLocale(lang) ? of(collection as 'blog') : [entry];
    if (!beside.some(({ id }) => id === `${folder}/${lang}` || id === entry.id))
      yield fault(entry, says.easyAlone(lang));
  }
}

/** All that is wrong with items. @param email where people write about what is not accessible, as `site.yaml` says */
export function* itemFaults(shelves: Shelves, dir: string, email: string | null): Faults {
  const { blog, notices } = shelves.items;
  yield* fileRules(shelves);
  for (const item of [...blog, ...notices]) yield* datedFaults(item as unknown as Parameters<typeof datedFaults>[0]);
  const tagged = blog.map(({ id, main }) => ({ id, main, tags: (main.data.tags ?? []) as string[] }));
  for (const { item, tag, explain } of tagFaults(tagged))
    yield fault(item.main, explain, 'tags', item.tags.indexOf(tag));
  yield* eveningRules(shelves, dir);
  yield* strategyRules(shelves);
  yield* promiseRules(shelves);
  yield* pageRules(shelves, email);
  yield* variantRules(shelves);
}
