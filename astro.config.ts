import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cacheDir } from './src/build/cache.ts';
import { siteColours } from './src/build/colours.ts';
import { editor } from './src/build/editor.ts';
import { handOver } from './src/build/integration.ts';
import { markdown, mdxOptions } from './src/build/markdown.ts';
import { preview } from './src/build/preview.ts';
import { searchIndex } from './src/build/search.ts';
import { sitemapItem } from './src/build/sitemap.ts';
import { requireStatements } from './src/build/statements.ts';

// The address, the output and the cache come from the environment: Netlify sets URL, and the local host builds each
// version into a folder of its own. Builds of different content must not share a cache.
const { URL: site = 'http://localhost:8888', OUT_DIR = 'dist' } = process.env;

export default defineConfig({
  site,
  output: 'static',
  outDir: OUT_DIR,
  cacheDir,
  trailingSlash: 'always',
  // No inline styles, neither the build's nor the code highlighter's (markdown.ts): the Content-Security-Policy refuses them.
  // While a page is being written, the next ones are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  markdown,
  devToolbar: { enabled: false },
  // Pages of the blog that would be as they were are taken from the build before (src/content/queries/page-keys.ts).
  experimental: { incrementalBuild: true },
  // A small script written into the page would be refused by the same policy.
  vite: { plugins: [siteColours(), preview()], build: { assetsInlineLimit: 0 } },
  integrations: [
    mdx(mdxOptions),
    sitemap({
      filter: (page) => !page.includes('/_build/'),
      serialize: (item) => sitemapItem(item, OUT_DIR),
    }),
    requireStatements(),
    handOver(),
    searchIndex(),
    editor(),
  ],
});
