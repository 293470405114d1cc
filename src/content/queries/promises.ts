import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { says } from '../fault-words.ts';
import { fault } from '../faults.ts';
import { checkFolders } from '../items.ts';
import { wordsIn, type Words } from '../own-words.ts';
import { gather, promisedAt, promisesOf, type Promised } from '../promise-items.ts';
import { loadSite } from '../site.ts';
import { checkSource } from '../sources.ts';
import { evenings } from './evenings.ts';
import { once } from './once.ts';
import { path } from './paths.ts';
import { knownSources } from './sources.ts';
import { strategyPages } from './strategy.ts';
import { isPreview } from '../preview.ts';

const { languages } = loadSite();

/** All promises, those of evenings and those with a file of their own; what happened to latest comes first. */
export const promises = once(async (): Promise<Promised[]> => {
  const entries = await getCollection('promises');
  checkFolders([...(await getCollection('strategy')), ...(await getCollection('notices')), ...entries]);
  const written = promisesOf(entries, languages, isPreview);
  const known = await knownSources();
  const themes = new Set((await strategyPages()).map(({ id }) => id));
  for (const { source, strategy, file } of written) {
    checkSource(source, known, file);
    if (strategy !== null && !themes.has(strategy)) throw fault(file, says.noPage('strategy', strategy));
  }
  return gather(promisedAt(await evenings()), written);
});

/** A promise for readers of one language. */
export interface ReadPromise extends Omit<Promised, 'titles' | 'whys' | 'file'> {
  readonly title: Words;
  readonly why: Words | null;
  /** Its place on the page of promises. */
  readonly url: string;
}

function readBy(lang: Locale, promise: Promised): ReadPromise {
  const { id, date, state, stateDate, source, strategy } = promise;
  const title = wordsIn(promise.titles, lang, languages[0]) ?? { words: id };
  const why = wordsIn(promise.whys, lang, languages[0]);
  return { id, date, state, stateDate, source, strategy, title, why, url: `${path.promises(lang)}#${id}` };
}

/** All promises for readers of a language; what happened to latest comes first. */
export async function promisesIn(lang: Locale): Promise<ReadPromise[]> {
  return (await promises()).map((promise) => readBy(lang, promise));
}

/** The promises that were kept latest, for readers of a language. @param most how many at most */
export async function latestKept(most: number, lang: Locale): Promise<ReadPromise[]> {
  return (await promisesIn(lang)).filter(({ state }) => state === 'done').slice(0, most);
}
