import type { APIRoute } from 'astro';

/** Everything may be indexed; what should not be says so itself (`noindex`), which a robot must be let in to read. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
