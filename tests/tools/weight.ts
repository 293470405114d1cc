import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attribute } from './markup.ts';

/** What a browser must fetch to show a page, in bytes, compressed as Netlify does it (brotli). */
export interface Weight {
  html: number;
  css: number;
  js: number;
}

/** The most a page may weigh, in bytes. */
export const most = { page: 14_000, js: 2_000 };

/** Weighs a page with its style sheets and its scripts, those they import included. */
export async function weigh({ tree, html }: BuiltPage, site: BuiltSite): Promise<Weight> {
  const linked = (selector: string, name: string) =>
    tree.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? []);
  const inline = tree.querySelectorAll('script').filter((script) => !script.hasAttribute('src') && !isData(script));
  const [css, js] = await Promise.all([
    sizeOf(linked('link[rel="stylesheet"]', 'href'), site),
    sizeOf(await withImports(linked('script[src]', 'src'), site), site),
  ]);
  return {
    html: compressed(html),
    css,
    js: js + inline.reduce((sum, script) => sum + compressed(script.textContent), 0),
  };
}

/** A block of data in a page, such as JSON-LD, is part of its HTML. */
function isData(script: Parameters<typeof attribute>[0]): boolean {
  return /json/.test(attribute(script, 'type') ?? '');
}

async function withImports(scripts: string[], site: BuiltSite): Promise<string[]> {
  const known = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (known.has(path)) return;
    known.add(path);
    const code = await site.read(path);
    const imports = [...code.matchAll(/\b(?:from|import)\s*\(?["']([^"']+)["']/g)].map(([, name = '']) => name);
    await Promise.all(imports.map((name) => visit(new URL(name, site.url + path).pathname)));
  };
  await Promise.all(scripts.map(visit));
  return [...known];
}

async function sizeOf(paths: string[], site: BuiltSite): Promise<number> {
  const texts = await Promise.all([...new Set(paths)].map(site.read));
  return texts.reduce((sum, text) => sum + compressed(text), 0);
}

/** Sizes by text: every page has the same style sheet, and brotli at its best takes its time. */
const known = new Map<string, number>();

function compressed(text: string): number {
  const size = known.get(text) ?? brotliCompressSync(text).length;
  known.set(text, size);
  return size;
}
