import type { APIRoute } from 'astro';
import { posts, topics, years } from '../posts.ts';

export const GET: APIRoute = async ({ site }) => {
  const lists = [...(await years()).keys(), ...(await topics()).map(({ slug }) => `aihe/${slug}`)];
  const all = ['/', '/blogi/', ...lists.map((list) => `/blogi/${list}/`), ...(await posts()).map(({ url }) => url)];
  const locations = all.map((path) => `<url><loc>${new URL(path, site)}</loc></url>`).join('');
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations}</urlset>\n`,
  );
};
