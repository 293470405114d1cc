import { Feed, type Item } from 'feed';
import { loadSite } from '../../content/site.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A text as HTML: a feed's titles and summaries are HTML too. */
export const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What XML has no place for, however it is written (XML 1.0, 2.2): one such character in a comment would end the feed. */
const noXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What a feed is, and what it carries, the newest first. */
interface Atom {
  /** Where it is, and the page that shows the same; from the root of the site. */
  readonly here: string;
  readonly page: string;
  readonly name: string;
  readonly lang: Locale;
  readonly entries: readonly Item[];
}

/** A feed in one language (Atom, RFC 4287). @param root the site's own address */
export function atom({ here, page, name, lang, entries }: Atom, root: URL): Response {
  const { name: municipality, tagline } = loadSite();
  const address = new URL(here, root).href;
  const feed = new Feed({
    id: address,
    title: `${name} – ${municipality[lang]}`,
    description: tagline?.[lang],
    link: new URL(page, root).href,
    feed: address,
    updated: new Date(Math.max(0, ...entries.map(({ date }) => date.getTime()))),
    author: { name: municipality[lang] },
    generator: false,
  });
  for (const entry of entries) {
    // Within CDATA, which these three characters would end.
    feed.addItem({ ...entry, content: entry.content?.trim().replaceAll(']]>', ']]&gt;') });
  }
  const text = feed.atom1().replace(noXml, '').replace('<feed ', `<feed xml:lang="${lang}" `);
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
