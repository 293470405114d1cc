import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/generated/catalogue.js';
import { startSite } from '../../src/local/site.ts';
import { newestBuild } from '../tools/built-site.ts';
import { root } from '../tools/check.ts';
import { comments } from './comments.ts';

/** A site for the benchmark. */
export interface BenchSite {
  /** Without a trailing slash. */
  url: string;
  dataDir: string;
  /** The front page, the list of posts, and a post with 20 published comments. */
  pages: Record<string, string>;
  generatedDir: string;
  scratchDir: string;
  close: () => Promise<void>;
}

/** Starts the demo site in a folder of its own, with 20 comments baked into its first open post. */
export async function startBenchSite(): Promise<BenchSite> {
  const scratchDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const dataDir = join(scratchDir, 'data');
  process.env['CONTENT_DIR'] = await contentWithoutQueue(scratchDir);
  const site = await startSite({ port: 0, dataDir, say: (line) => console.error(line) });
  const close = async () => {
    await site.close();
    // The next site of this process has the demo's own content again.
    Reflect.deleteProperty(process.env, 'CONTENT_DIR');
    await rm(scratchDir, { recursive: true });
  };
  try {
    const post = await commentedPost(site.url, dataDir);
    const list = new URL('../', post).href;
    const pages = { 'front page': `${site.url}/`, 'list of posts': list, 'post with 20 comments': post };
    const generatedDir = join(await newestBuild(dataDir), 'generated');
    return { url: site.url, dataDir, pages, generatedDir, scratchDir, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Sends the comments, builds, and makes sure that the post shows them all. */
async function commentedPost(url: string, dataDir: string): Promise<string> {
  const { posts, site } = await catalogueOf(dataDir);
  const post = posts.find(({ comments }) => comments === 'open');
  const [lang] = site.languages;
  const page = lang && post?.pages[lang];
  if (!page) throw new Error('The demo content has no post with open comments in its first language.');
  for (const text of comments) await comment(url, { post: post.id, lang, text });
  await fetch(`${url}/_local/build?wait=1`, { method: 'POST' });
  const shown = await (await fetch(url + page.path)).text();
  if (!comments.every((text) => shown.includes(text))) throw new Error('The post does not show all its comments.');
  return url + page.path;
}

/** The demo content, but comments are shown at once, so that no moderator is needed. */
async function contentWithoutQueue(scratchDir: string): Promise<string> {
  const copy = join(scratchDir, 'content');
  await cp(join(root, 'content'), copy, { recursive: true });
  const facts = await readFile(join(copy, 'site.yaml'), 'utf8');
  await writeFile(join(copy, 'site.yaml'), facts.replace(/^moderation:.*$/m, 'moderation: after'));
  return copy;
}

/** The facts of the content as the newest build of a data folder has them. */
export async function catalogueOf(dataDir: string): Promise<Catalogue> {
  const file = join(await newestBuild(dataDir), 'generated/catalogue.js');
  const module = await import(pathToFileURL(file).href);
  return (module as { catalogue: Catalogue }).catalogue;
}

async function comment(url: string, fields: { post: string; lang: string; text: string }): Promise<void> {
  const response = await fetch(`${url}/api/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...fields, name: `Asukas ${fields.text.length}` }),
  });
  if (response.status !== 201) throw new Error(`A comment was answered ${response.status}: ${await response.text()}`);
}
