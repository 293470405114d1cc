import { join } from 'node:path';
import { writeGenerated } from '../build/integration.ts';
import { locales } from '../i18n/locales.ts';
import { projectDir } from './astro-build.ts';
import { bundleFunctions } from './bundle.ts';
import { loadFunctions } from './functions.ts';
import type { LocalRoutes } from './host/host.ts';
import type { LoadedFunction } from './host/types.ts';

/** The functions of `astro dev`: bundled anew when one is asked for after a source file has changed. */
export interface DevFunctions {
  /** Something has changed, the code or the content alone: what is loaded may be old. */
  changed: (what: 'code' | 'content') => void;
  get: () => Promise<LoadedFunction[]>;
  /** Those that were loaded last, old or not: which addresses are a function's changes seldom. */
  last: () => Promise<LoadedFunction[]>;
  /** The style sheet of the functions' pages. */
  styles: LocalRoutes;
}

const stylesAddress = '/_local/preview.css';

// The preview writes styles into its pages; a function's answer forbids those, so its page links them as one sheet.
const inlineStyle = /<style data-vite-dev-id="[^"]+">([\s\S]*?)<\/style>/g;
const linkStyles = (shell: string) =>
  shell.replace(inlineStyle, '').replace('</head>', `<link rel="stylesheet" href="${stylesAddress}"></head>`);

const linkAll = (shells: Record<string, string>) =>
  Object.fromEntries(Object.entries(shells).map(([lang, page]) => [lang, linkStyles(page)]));

/** `origin` is the preview's own address, which renders the empty pages and the catalogue; `loaded` hears of a change. */
export function createDevFunctions(
  dir: string,
  origin: string,
  loaded: (functions: LoadedFunction[]) => void,
): DevFunctions {
  let current: Promise<LoadedFunction[]> | undefined;
  let last: LoadedFunction[] = [];
  let styles = '';
  let code = true;
  let known = '';

  const load = async () => {
    const generatedDir = join(dir, 'generated');
    const generated = await fetchGenerated(origin);
    // Most of what writers save changes nothing that functions know; bundling takes longer than making the page.
    const facts = JSON.stringify(generated.catalogue);
    if (!code && facts === known) return last;
    // The desk's page has every style that the site's has, and its own.
    const [shell = ''] = Object.values(generated.deskShells);
    styles = [...shell.matchAll(inlineStyle)].map(([, css]) => css).join('\n');
    const [shells, deskShells] = [linkAll(generated.shells), linkAll(generated.deskShells)];
    await writeGenerated(generatedDir, { ...generated, shells, deskShells });
    const functionsDir = join(projectDir, 'functions');
    const bundle = await bundleFunctions({ functionsDir, generatedDir, outRoot: join(dir, 'functions') });
    last = await loadFunctions(bundle);
    [code, known] = [false, facts];
    loaded(last);
    return last;
  };

  const get = () =>
    (current ??= load().catch((error: unknown) => {
      console.error('The functions stay as they were:', error instanceof Error ? error.message : error);
      return last;
    }));

  return {
    styles: (request) =>
      new URL(request.url).pathname === stylesAddress
        ? new Response(styles, { headers: { 'Content-Type': 'text/css; charset=UTF-8', 'Cache-Control': 'no-store' } })
        : undefined,
    changed: (what) => {
      code ||= what === 'code';
      current = undefined;
    },
    get,
    last: async () => (last.length > 0 ? last : get()),
  };
}

async function fetchGenerated(origin: string) {
  const [shells, deskShells] = await Promise.all([fetchShells(origin, 'shell'), fetchShells(origin, 'desk-shell')]);
  const catalogue = JSON.parse(await textOf(await fetch(`${origin}/_build/catalogue.json`))) as unknown;
  return { shells, deskShells, catalogue };
}

async function fetchShells(origin: string, name: string): Promise<Record<string, string>> {
  const pages = await Promise.all(
    locales.map(async (lang) => [lang, await fetch(`${origin}/_build/${name}/${lang}/`)] as const),
  );
  // A language that the site does not list has no page.
  const found = pages.filter(([, page]) => page.status !== 404);
  return Object.fromEntries(await Promise.all(found.map(async ([lang, page]) => [lang, await textOf(page)] as const)));
}

async function textOf(page: Response) {
  if (!page.ok) throw new Error(`${page.url} answered ${page.status}.`);
  return page.text();
}
