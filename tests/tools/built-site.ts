import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { attribute, parse } from './markup.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Where it is served: `/blogi/`, `/404.html`. */
  path: string;
  html: string;
  tree: HtmlElement;
  lang: string;
}

/** All that a build wrote for readers. */
export interface BuiltSite {
  /** Where it is served, without a trailing slash. */
  url: string;
  /** The paths of all files, as in `/sv/index.html`. */
  files: ReadonlySet<string>;
  pages: BuiltPage[];
  /** A file's text. @throws when there is none at the path */
  read: (path: string) => Promise<string>;
  /** Where a file lies on the disk. */
  onDisk: (path: string) => string;
}

/** Reads the newest version of a site; `dataDir` is the data folder it runs on, `url` where it is served. */
export async function readBuiltSite(dataDir: string, url: string): Promise<BuiltSite> {
  const dir = join(await newestBuild(dataDir), 'site');
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = new Set(found.map((file) => `/${relative(dir, file)}`).sort());
  const onDisk = (path: string) => join(dir, path);
  const read = (path: string) => readFile(onDisk(path), 'utf8');
  const pages = [...files].filter((path) => path.endsWith('.html'));
  return {
    url,
    files,
    read,
    onDisk,
    pages: await Promise.all(pages.map(async (path) => page(path, await read(path)))),
  };
}

/** The folder of the newest build. */
export async function newestBuild(dataDir: string): Promise<string> {
  const numbers = (await readdir(join(dataDir, 'builds'))).map(Number).filter(Number.isInteger);
  return join(dataDir, 'builds', String(Math.max(...numbers)));
}

async function page(path: string, html: string): Promise<BuiltPage> {
  const tree = await parse(html);
  const lang = tree.querySelector('html');
  return { path: path.replace(/\/index\.html$/, '/'), html, tree, lang: (lang && attribute(lang, 'lang')) ?? '' };
}
