import type { APIRoute, GetStaticPaths } from 'astro';
import { gpxOf } from '../content/gpx.ts';
import { evenings } from '../content/queries/evenings.ts';
import type { Route } from '../content/route.ts';
import { loadSite } from '../content/site.ts';
import type { Locale } from '../i18n/locales.ts';
import { besidePage, routeParam } from '../i18n/routes.ts';

interface Props extends Record<string, unknown> {
  readonly lang: Locale;
  readonly route: Route;
  readonly title: string;
  readonly page: string;
}

/** The way of each walk as a file to take along, in each language its page exists in. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await evenings()).flatMap(({ route, paths, entries }) =>
    loadSite().languages.flatMap((lang) => {
      const [page, entry] = [paths[lang], entries[lang]];
      if (!route || !page || !entry) return [];
      const params = { route: routeParam(besidePage(page, 'gpx'))?.replace(/\.gpx$/, '') };
      return [{ params, props: { lang, route, page, title: entry.data.title } satisfies Props }];
    }),
  );

export const GET: APIRoute<Props> = ({ props: { lang, route, title, page }, site }) => {
  const gpx = gpxOf(route, { title, page: new URL(page, site).href, lang, languages: loadSite().languages });
  return new Response(gpx, { headers: { 'Content-Type': 'application/gpx+xml; charset=utf-8' } });
};
