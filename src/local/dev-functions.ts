import { join } from 'node:path';
import { writeGenerated } from '../build/integration.ts';
import { locales } from '../i18n/locales.ts';
import { projectDir } from './astro-build.ts';
import { bundleFunctions } from './bundle.ts';
import { loadFunctions } from './functions.ts';
import type { LoadedFunction } from './host/types.ts';

/** The functions of `astro dev`: bundled anew when one is asked for after a source file has changed. */
export interface DevFunctions {
  /** Something has changed: what is loaded may be old. */
  changed: () => void;
  get: () => Promise<LoadedFunction[]>;
}

/** `origin` is the preview's own address, which renders the empty pages and the catalogue; `loaded` hears of a change. */
export function createDevFunctions(
  dir: string,
  origin: string,
  loaded: (functions: LoadedFunction[]) => void,
): DevFunctions {
  let current: Promise<LoadedFunction[]> | undefined;
  let last: LoadedFunction[] = [];

  const load = async () => {
    const generatedDir = join(dir, 'generated');
    await writeGenerated(generatedDir, await fetchGenerated(origin));
    const functionsDir = join(projectDir, 'functions');
    const bundle = await bundleFunctions({ functionsDir, generatedDir, outRoot: join(dir, 'functions') });
    last = await loadFunctions(bundle);
    loaded(last);
    return last;
  };

  return {
    changed: () => void (current = undefined),
    get: () =>
      (current ??= load().catch((error: unknown) => {
        console.error('The functions stay as they were:', error);
        return last;
      })),
  };
}

async function fetchGenerated(origin: string) {
  const pages = await Promise.all(
    locales.map(async (lang) => [lang, await fetch(`${origin}/_build/shell/${lang}/`)] as const),
  );
  // A language that the site does not list has no page.
  const found = pages.filter(([, page]) => page.status !== 404);
  const shells = await Promise.all(found.map(async ([lang, page]) => [lang, linkStyles(await textOf(page))] as const));
  const catalogue = JSON.parse(await textOf(await fetch(`${origin}/_build/catalogue.json`))) as unknown;
  return { shells: Object.fromEntries(shells), catalogue };
}

async function textOf(page: Response) {
  if (!page.ok) throw new Error(`${page.url} answered ${page.status}.`);
  return page.text();
}

/** The preview writes styles into its pages; a function's answer forbids those, so its page links the same sheets. */
function linkStyles(shell: string) {
  return shell.replace(/<style data-vite-dev-id="([^"]+)">[^<]*<\/style>/g, (_style, id: string) => {
    const path = id.startsWith(projectDir) ? id.slice(projectDir.length) : id;
    return `<link rel="stylesheet" href="${path}">`;
  });
}
