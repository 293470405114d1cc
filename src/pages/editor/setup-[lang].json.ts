import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../content/site.ts';
import { editorSetup } from '../../editor/config.ts';
import type { Locale } from '../../i18n/locales.ts';

export const getStaticPaths: GetStaticPaths = () => loadSite().languages.map((lang) => ({ params: { lang } }));

/** What the editor at `/desk/content/` edits and how, made from the schemas. */
export const GET: APIRoute<Record<string, never>, { lang: Locale }> = ({ params }) =>
  Response.json(editorSetup(loadSite(), params.lang));
