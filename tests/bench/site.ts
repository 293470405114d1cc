import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/generated/catalogue.js';
import { startSite } from '../../src/local/site.ts';
import { newestBuild } from '../tools/built-site.ts';
import { root } from '../tools/check.ts';
import { comments } from './comments.ts';
import { drive } from './drive.ts';

/** A site for the benchmark. */
export interface BenchSite {
  /** Without a trailing slash. */
  url: string;
  dataDir: string;
  /** A post with published comments; they are baked into its page, in the site's first language. */
  post: { id: string; path: string };
  /** The front page, the list of posts, and that post. */
  pages: Record<string, string>;
  generatedDir: string;
  scratchDir: string;
  close: () => Promise<void>;
}

/** How many comments the post has, and what is otherwise in the environment while the site runs. */
interface BenchSiteOptions {
  comments?: number;
  env?: Readonly<Record<string, string>>;
}

/**
 * Starts the demo site in a folder of its own, with comments baked into its first open post. Nothing that is measured
 * has it built anew.
 */
export async function startBenchSite({
  comments: count = comments.length,
  env = {},
}: BenchSiteOptions = {}): Promise<BenchSite> {
  const scratchDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const dataDir = join(scratchDir, 'data');
  const contentDir = join(scratchDir, 'content');
  const hook = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(hook, 'listening');
  const { port } = hook.address() as AddressInfo;
  const own = { ...env, CONTENT_DIR: contentDir, BUILD_HOOK_URL: `http://127.0.0.1:${port}/`, BUILD_INTERVAL: '0' };
  await cp(join(root, 'content'), contentDir, { recursive: true });
  await moderate(contentDir, 'after');
  Object.assign(process.env, own);
  const site = await startSite({ port: 0, dataDir, say: (line) => console.error(line) });
  const close = async () => {
    await site.close();
    hook.close();
    // The next site of this process has the demo's own content again.
    for (const name of Object.keys(own)) Reflect.deleteProperty(process.env, name);
    await rm(scratchDir, { recursive: true });
  };
  try {
    const post = await commentedPost(site.url, dataDir, contentDir, count);
    const list = new URL('../', site.url + post.path).href;
    const pages = {
      'front page': `${site.url}/`,
      'list of posts': list,
      [`post with ${count} comments`]: site.url + post.path,
    };
    const generatedDir = join(await newestBuild(dataDir), 'generated');
    return { url: site.url, dataDir, post, pages, generatedDir, scratchDir, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Sends the comments, which show at once; builds the site where comments wait again, and makes sure that the post shows them all. */
async function commentedPost(url: string, dataDir: string, contentDir: string, count: number) {
  const { posts, site } = await catalogueOf(dataDir);
  const post = posts.find((one) => one.comments === 'open');
  const [lang] = site.languages;
  const page = lang && post?.pages[lang];
  if (!page) throw new Error('The demo content has no post with open comments in its first language.');
  const bodies = comments.map((text) => JSON.stringify({ post: post.id, lang, name: 'Asukas %n', text: `${text} %n` }));
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const job = { url, method: 'POST', path: '/api/comments', headers, bodies, status: 201 } as const;
  const { failed } = await drive({ ...job, connections: 4, most: count, seconds: Infinity });
  if (failed > 0) throw new Error(`${failed} comments were not taken.`);
  await moderate(contentDir, 'before');
  await fetch(`${url}/_local/build?wait=1`, { method: 'POST' });
  const shown = await (await fetch(url + page.path)).text();
  if (!comments.every((text) => shown.includes(text))) throw new Error('The post does not show all its comments.');
  return { id: post.id, path: page.path };
}

/** Whether comments are shown before a moderator has seen them (`after`) or not. */
async function moderate(contentDir: string, when: 'before' | 'after'): Promise<void> {
  const file = join(contentDir, 'site.yaml');
  const facts = await readFile(file, 'utf8');
  await writeFile(file, facts.replace(/^moderation:.*$/m, `moderation: ${when}`));
}

/** The facts of the content as the newest build of a data folder has them. */
export async function catalogueOf(dataDir: string): Promise<Catalogue> {
  const file = join(await newestBuild(dataDir), 'generated/catalogue.js');
  const module = await import(pathToFileURL(file).href);
  return (module as { catalogue: Catalogue }).catalogue;
}
