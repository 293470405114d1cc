import { basename, dirname, join, resolve } from 'node:path';
import { offeredIn } from '../offered-files.ts';
import { evenings } from './evenings.ts';
import { fixedPages } from './fixed-pages.ts';
import { notices } from './notices.ts';
import { once } from './once.ts';
import { posts } from './posts.ts';
import { strategyPages } from './strategy.ts';
import { easyTexts, singlePages } from './variants.ts';

/** A file that a text offers, by the folder and the name in its address. */
export interface OfferedFile {
  readonly id: string;
  readonly name: string;
  /** Where it lies on disk. */
  readonly path: string;
}

/** The files that texts offer which are out; what lies beside a draft, or is named by no text, stays where it is. */
export const offeredFiles = once(async (): Promise<OfferedFile[]> => {
  const items = [...(await posts()), ...(await notices()), ...(await evenings()), ...(await strategyPages())];
  const whole = [...items, ...(await fixedPages()).values()].flatMap(({ entries }) => Object.values(entries));
  const variants = [...(await easyTexts()), ...(await singlePages())].map(({ entry }) => entry);
  // Of a plain text the store has no body (`texts.ts`): it names no file.
  const files = [...whole, ...variants].flatMap(({ body = '', filePath = '' }) => {
    const folder = dirname(resolve(filePath));
    return offeredIn(body).map((name) => ({ id: basename(folder), name, path: join(folder, name) }));
  });
  return [...new Map(files.map((file) => [file.path, file])).values()];
});
