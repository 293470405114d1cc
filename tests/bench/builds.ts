import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createIndex } from 'pagefind';
import { astroBuild, astroCommand } from '../../src/local/astro-build.ts';
import { startServices } from '../../src/local/services.ts';
import { root } from '../tools/check.ts';
import { corpusPost, fileOf, writeCorpus } from './corpus.ts';
import { eleventyFile, eleventyVersion, fetchEleventy, writeEleventy } from './eleventy.ts';
import { measure, type Took } from './measure.ts';
import type { Table } from './table.ts';

const count = 5_000;
const posts = Array.from({ length: count }, (_, number) => corpusPost(number));
const changed = posts[count / 2] as (typeof posts)[number];
const bare = join(root, 'tests/bench/bare');
const moreText = '\nJa vielä yksi kappale.\n';

/** A way to build, with nothing kept from before and after one post has changed. */
interface Pair {
  readonly cold: Took;
  readonly again: Took;
}

/**
 * How long builds take: Eleventy and ours side by side with the same 5,000 posts, once with pages as bare as Eleventy's
 * and once with all that ours have, and the demo. Every page of ours that was taken from the build before is compared with one that was made anew.
 */
export async function builds(): Promise<Table> {
  const scratch = await mkdtemp(join(tmpdir(), 'builds-'));
  const services = await startServices(join(scratch, 'data'));
  process.env['URL'] ??= 'http://localhost:8888';
  try {
    const large = join(scratch, 'large');
    await writeCorpus(large, posts);
    const eleventy = await eleventyBuilds(scratch);
    const bare = await bareBuilds(scratch, large);
    const search = await searchIndex(join(scratch, 'eleventy/_site'));
    const many = await ownBuilds(scratch, large, fileOf(large, changed));
    const demo = join(scratch, 'demo');
    await cp(join(root, 'content'), demo, { recursive: true });
    const real = await ownBuilds(scratch, demo, await firstPost(demo));
    return {
      title: `Builds; the index of the search, which ours makes too, took ${search.toFixed(1)} s of Eleventy's pages`,
      columns: ['what', 'cold, s', 'one post changed, s', '%', 'cold, CPU s', 'changed, CPU s', 'peak MB'],
      rows: [
        row(`Eleventy ${eleventyVersion}, ${count} posts`, eleventy),
        row(`this site, ${count} posts, pages as bare`, bare),
        row(`this site, ${count} posts, whole`, many),
        row('the demo: components, pictures, three languages', real),
      ],
    };
  } finally {
    await services.close();
    await rm(scratch, { recursive: true });
  }
}

function row(what: string, { cold, again }: Pair): (string | number)[] {
  const share = Math.round((100 * again.seconds) / cold.seconds);
  const figures = [cold.cpu.toFixed(1), again.cpu.toFixed(1), Math.round(Math.max(cold.mb, again.mb))];
  return [what, cold.seconds.toFixed(1), again.seconds.toFixed(1), share, ...figures];
}

/** Measures what a command takes in a folder. @param own its environment besides ours @throws Error when it fails */
const measureCommand = (what: string, scratch: string, command: readonly string[], cwd: string, own = {}) =>
  measure(what, scratch, async () => {
    const env = { ...process.env, ...own };
    const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${what} could not build.`);
  });

async function eleventyBuilds(scratch: string): Promise<Pair> {
  const command = await fetchEleventy();
  const dir = join(scratch, 'eleventy');
  await writeEleventy(dir, posts);
  const build = () => measureCommand('eleventy', scratch, [command, '--quiet'], dir);
  const cold = await quicker(build);
  await appendFile(eleventyFile(dir, changed), moreText);
  return { cold, again: await build() };
}

/** Our way from a text to its page, with pages as Eleventy's (`bare/`). */
async function bareBuilds(scratch: string, contentDir: string): Promise<Pair> {
  const out = join(scratch, 'bare');
  const cache = join(scratch, 'bare-cache');
  const own = { CONTENT_DIR: contentDir, OUT_DIR: out, ASTRO_CACHE: cache };
  const build = () => measureCommand('bare', scratch, [astroCommand, 'build', '--silent'], bare, own);
  const cold = await quicker(async () => {
    for (const folder of [out, cache]) await rm(folder, { recursive: true, force: true });
    return build();
  });
  await appendFile(fileOf(contentDir, changed), moreText);
  return { cold, again: await build() };
}

/** Of two measurements the quicker one: what else the machine does only ever adds. */
async function quicker(build: () => Promise<Took>): Promise<Took> {
  const [one, other] = [await build(), await build()];
  return one.seconds < other.seconds ? one : other;
}

/** How long Pagefind takes for a site's pages, in seconds. */
async function searchIndex(site: string): Promise<number> {
  const start = performance.now();
  const { index } = await createIndex();
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: join(site, 'pagefind') });
  return (performance.now() - start) / 1000;
}

/** @throws Error when a page that was taken from the build before is not as a new one */
async function ownBuilds(scratch: string, contentDir: string, post: string): Promise<Pair> {
  process.env['CONTENT_DIR'] = contentDir;
  // Every build writes into one folder, as on Netlify: with another, Astro takes nothing from the build before.
  const folders = { siteDir: join(scratch, 'site'), generatedDir: join(scratch, 'generated') };
  const build = async (name: string, cache: string) => {
    const make = () => astroBuild(join(scratch, cache))(folders, new AbortController().signal);
    const took = await measure(name, scratch, make);
    const siteDir = join(scratch, name);
    await rename(folders.siteDir, siteDir);
    return { siteDir, took };
  };
  const name = relative(scratch, contentDir);
  const cold = await build(`${name}-cold`, `${name}-cache`);
  await appendFile(post, moreText);
  const again = await build(`${name}-again`, `${name}-cache`);
  const anew = await build(`${name}-anew`, `${name}-other-cache`);
  await compare(again.siteDir, anew.siteDir);
  Reflect.deleteProperty(process.env, 'CONTENT_DIR');
  // The quicker of two: what else the machine does only ever adds.
  return { cold: cold.took.seconds < anew.took.seconds ? cold.took : anew.took, again: again.took };
}

/** Two folders hold the same pages. @throws Error naming one that differs */
async function compare(one: string, other: string): Promise<void> {
  const entries = await readdir(one, { recursive: true });
  // The index of the search is made anew each time, and names itself by chance.
  const pages = entries.filter((path) => /\.(html|xml|json|ics)$/.test(path) && !path.startsWith('pagefind'));
  for (const path of pages) {
    const texts = await Promise.all([one, other].map((dir) => readFile(join(dir, path), 'utf8').catch(() => null)));
    if (texts[0] !== texts[1]) throw new Error(`${path} was taken from the build before, though it has changed.`);
  }
}

async function firstPost(content: string): Promise<string> {
  const folder = (await readdir(join(content, 'blog'))).sort()[0] ?? '';
  return join(content, 'blog', folder, 'fi.mdx');
}
