/**
 * An empty page, one per language: whole HTML documents as the build rendered them from `BaseLayout`, with markers where
 * a function puts its title and its view (see `src/http/page.tsx`).
 */
export type Shells = Readonly<Record<string, string>>;

/** The site's own empty page. Written by the build (`src/build/integration.ts`) as `shell.js`; never committed. */
export const shells: Shells;

/** The desk's: with a style sheet and a script that residents need not carry. */
export const deskShells: Shells;
