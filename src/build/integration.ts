import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeTurn } from './turn.ts';

const here = import.meta.dirname;

/** Where the modules for the functions go: `GENERATED_DIR`, or `src/generated` as Netlify's build has it. */
const generatedDir = () => process.env.GENERATED_DIR ?? join(here, '../generated');

/**
 * What the build hands over to the functions: two empty pages per language, the site's and the desk's, and the facts of
 * the content. All are rendered as ordinary routes under `/_build/`, then turned into modules and taken out of what is
 * published.
 */
export function handOver(): AstroIntegration {
  let endTurn = () => {};
  return {
    name: 'hand-over',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        if (command === 'build') endTurn = takeTurn(fileURLToPath(new URL('.astro/', config.root)));
        for (const name of ['shell', 'desk-shell']) {
          injectRoute({ pattern: `/_build/${name}/[lang]`, entrypoint: join(here, `${name}.astro`), prerender: true });
        }
        injectRoute({
          pattern: '/_build/catalogue.json',
          entrypoint: join(here, 'catalogue.json.ts'),
          prerender: true,
        });
      },
      'astro:build:done': async ({ dir }) => {
        const built = join(fileURLToPath(dir), '_build');
        await writeGenerated(generatedDir(), {
          shells: await readShells(join(built, 'shell')),
          deskShells: await readShells(join(built, 'desk-shell')),
          catalogue: JSON.parse(await readFile(join(built, 'catalogue.json'), 'utf8')) as unknown,
        });
        await rm(built, { recursive: true });
        endTurn();
      },
    },
  };
}

/** Writes `shell.js` and `catalogue.js`; `src/generated/*.d.ts` says what is in them. */
export async function writeGenerated(
  dir: string,
  { catalogue, ...shells }: { shells: object; deskShells: object; catalogue: unknown },
) {
  const constants = (values: object) =>
    Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'shell.js'), constants(shells).join(''));
  await writeFile(join(dir, 'catalogue.js'), constants({ catalogue }).join(''));
}

async function readShells(dir: string) {
  const languages = (await readdir(dir)).sort();
  const page = (lang: string) => readFile(join(dir, lang, 'index.html'), 'utf8');
  return Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await page(lang)] as const)));
}
