/**
 * The site's own page with an empty main, one per language: whole HTML documents as the build rendered them from
 * `BaseLayout`, with markers where a function puts its title and its view (see `src/http/page.tsx`).
 * Written by the build (`src/build/integration.ts`) as `shell.js` beside this file; never committed.
 */
export const shells: Readonly<Record<string, string>>;
