import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/folder.ts';
import { loadSite } from '../content/site.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageKeys } from '../i18n/routes.ts';

/** The statements that a site must have and has not, each as a file to write. */
export function missingStatements(dir: string, languages: readonly Locale[]): string[] {
  const files = pageKeys.flatMap((key) => languages.map((language) => `pages/${key}/${language}.mdx`));
  return files.filter((file) => !existsSync(join(dir, file)));
}

/**
 * Tells which statements are missing: a warning while the site is being made, a fault once it is put before the public
 * (Netlify sets `CONTEXT` to `production` for that build alone).
 */
export function requireStatements(): AstroIntegration {
  return {
    name: 'require-statements',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const missing = missingStatements(contentDir, loadSite().languages);
        if (missing.length === 0) return;
        const what = `A municipality's site must have these statements: ${missing.map((file) => `content/${file}`).join(', ')}`;
        if (process.env.CONTEXT === 'production') throw new Error(what);
        logger.warn(`${what}. They are missing, which ends a build for the public.`);
      },
    },
  };
}
