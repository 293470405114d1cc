import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cacheDir } from '../../../src/build/cache.ts';
import { markdown, mdxOptions } from '../../../src/build/markdown.ts';
import { preview } from '../../../src/build/preview.ts';

/** Our way from a text to its page, with the bare pages that are measured beside another generator's (`eleventy.ts`). */
export default defineConfig({
  site: 'https://suurila.example',
  outDir: process.env['OUT_DIR'] ?? 'dist',
  cacheDir,
  trailingSlash: 'always',
  build: { concurrency: 8 },
  devToolbar: { enabled: false },
  markdown,
  experimental: { incrementalBuild: true },
  vite: { plugins: [preview()] },
  integrations: [mdx(mdxOptions)],
});
