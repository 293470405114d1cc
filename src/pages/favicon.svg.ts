import { palette } from '../build/colours.ts';
import { loadSite } from '../content/site.ts';

/** The site's mark in its own colours: a house by the road. */
export function GET(): Response {
  const { colours } = loadSite();
  const day = palette(colours, 'light');
  const night = palette(colours, 'dark');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="7" fill="${day.primary}"/>` +
    `<path fill="${day.tint}" fill-rule="evenodd" d="M10 19.5v-8.5l6-6 6 6v8.5zM14.5 13v3h3v-3z"/>` +
    `<path d="M0 27C8 27 8 22.5 16 22.5S24 27 32 27" fill="none" stroke="${night.accent}" stroke-width="2.6"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
