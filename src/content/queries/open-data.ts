import { dataPath } from '../../i18n/routes.ts';
import {
  commentData,
  eveningData,
  noticeData,
  postData,
  promiseData,
  strategyData,
  version,
  type Absolute,
  type CommentData,
} from '../open-data.ts';
import { loadSite } from '../site.ts';
import { commentsOf } from './discussion.ts';
import { evenings } from './evenings.ts';
import { asOfNow } from './moment.ts';
import { notices } from './notices.ts';
import { path } from './paths.ts';
import { posts } from './posts.ts';
import { promises } from './promises.ts';
import { strategyPages } from './strategy.ts';

/** The collections of the open data, by the name of their file. */
export const dataNames = ['posts', 'news', 'evenings', 'strategy', 'promises', 'comments'] as const;

export type DataName = (typeof dataNames)[number];

const { languages } = loadSite();
const [main] = languages;

/** The published comments of posts and strategy pages, the newest first. */
export async function publicComments(absolute: Absolute): Promise<CommentData[]> {
  const texts = [...(await posts()), ...(await strategyPages())];
  const lists = await Promise.all(
    texts.map(async (text) => commentData(text, await commentsOf(text.id), main, absolute)),
  );
  return lists.flat().sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

async function itemsOf(name: DataName, absolute: Absolute): Promise<readonly object[]> {
  switch (name) {
    case 'posts':
      return (await posts()).map((post) => postData(post, absolute));
    case 'news':
      return (await notices()).map((notice) => noticeData(notice, absolute));
    case 'evenings':
      return (await evenings()).map((evening) => eveningData(evening, absolute, asOfNow()));
    case 'strategy':
      return (await strategyPages()).map((page) => strategyData(page, absolute));
    case 'promises':
      return (await promises()).map((promise) =>
        promiseData(promise, (lang, id) => absolute(`${path.promises(lang)}#${id}`)),
      );
    case 'comments':
      return publicComments(absolute);
  }
}

/** What every file has. */
export interface Envelope {
  readonly version: number;
  readonly name: DataName;
  readonly url: string;
  readonly documentation: string;
  /** null: what is in it belongs to others. */
  readonly licence: { readonly name: string; readonly url: string } | null;
  readonly items: readonly object[];
}

/** One collection of the open data, as its file has it. */
export async function openData(name: DataName, absolute: Absolute): Promise<Envelope> {
  return {
    version,
    name,
    url: absolute(dataPath(name)),
    documentation: absolute(path.data(main)),
    // What residents wrote is theirs.
    licence: name === 'comments' ? null : loadSite().dataLicence,
    items: await itemsOf(name, absolute),
  };
}
