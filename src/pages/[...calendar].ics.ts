import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf } from '../calendar/calendar.ts';
import { catalogueEvening } from '../content/catalogue.ts';
import { evenings, type Evening } from '../content/queries/evenings.ts';
import { asOfNow } from '../content/queries/moment.ts';
import { path } from '../content/queries/paths.ts';
import { loadSite } from '../content/site.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { besidePage, routeParam } from '../i18n/routes.ts';

interface Props extends Record<string, unknown> {
  readonly lang: Locale;
  readonly of: readonly Evening[];
  /** The address of the feed; a file of one evening is none. */
  readonly feed: string | null;
}

/** A calendar file for each evening in each language it exists in, and a feed of all of them for each language. */
export const getStaticPaths: GetStaticPaths = async () => {
  const all = await evenings();
  if (all.length === 0) return [];
  return loadSite().languages.flatMap((lang) => {
    const own = all.flatMap((evening) => {
      const page = evening.paths[lang];
      return page ? [file(besidePage(page, 'ics'), { lang, of: [evening], feed: null })] : [];
    });
    const feed = path.calendar(lang);
    return [...own, file(feed, { lang, of: all, feed })];
  });
};

const file = (address: string, props: Props) => ({
  params: { calendar: routeParam(address)?.replace(/\.ics$/, '') },
  props,
});

export const GET: APIRoute<Props> = ({ props: { lang, of, feed }, site = new URL('http://localhost') }) => {
  const { name, contact } = loadSite();
  const text = calendarOf(of.map(catalogueEvening), lang, {
    url: site.origin,
    municipality: name[lang],
    email: contact.email,
    now: asOfNow(),
    ...(feed !== null && {
      feed: { address: new URL(feed, site).href, name: `${messages[lang].evenings.title}, ${name[lang]}` },
    }),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
