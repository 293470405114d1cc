import type { Locale } from '../../i18n/locales.ts';
import { loadSite } from '../site.ts';
import { topicsOf, type Topic } from '../topics.ts';
import { once } from './once.ts';
import { posts, type Post } from './posts.ts';

const { languages, topics: names } = loadSite();
const [main] = languages;

/** What the posts are about. */
export const topics = once(async (): Promise<Topic<Post>[]> => topicsOf(await posts()));

/** The name of a tag for a reader; with `lang` where it is told in another language than the reader's. */
export function topicName(tag: string, reader: Locale): { name: string; lang?: Locale } {
  const name = names[tag]?.[reader];
  if (name !== undefined || reader === main) return { name: name ?? tag };
  return { name: tag, lang: main };
}
