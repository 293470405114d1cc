import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attribute, parse } from './markup.ts';

/** Where a browser or a reader may go from a page. */
const places = {
  'a[href]': 'href',
  'link[href]': 'href',
  'area[href]': 'href',
  'form[action]': 'action',
  'script[src]': 'src',
  'img[src]': 'src',
} as const;

const sources = ['img[srcset]', 'source[srcset]', 'link[imagesrcset]'];

/** Every address on a page that lies on the site itself. */
function internalLinks({ path, tree }: BuiltPage, { url }: BuiltSite): URL[] {
  const single = Object.entries(places).flatMap(([selector, name]) =>
    tree.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? []),
  );
  const several = tree
    .querySelectorAll(sources.join(','))
    .flatMap((element) => (attribute(element, 'srcset') ?? attribute(element, 'imagesrcset') ?? '').split(','))
    .map((source) => source.trim().split(/\s/)[0] ?? '');
  return [...single, ...several].map((address) => new URL(address, url + path)).filter(({ origin }) => origin === url);
}

/** Internal links that lead nowhere: no such page, or no such place on it. What is no file is asked for from the site. */
export async function brokenLinks(site: BuiltSite): Promise<string[]> {
  const ids = new Map(site.pages.map(({ path, tree }) => [path, idsOf(tree)]));
  const idsAt = async (address: URL): Promise<Set<string> | undefined> => {
    const known = ids.get(address.pathname + address.search) ?? ids.get(address.pathname);
    if (known) return known;
    const found = site.files.has(decodeURI(address.pathname)) ? new Set<string>() : await idsOfAnswer(address);
    if (found) ids.set(address.pathname + address.search, found);
    return found;
  };
  const faults: string[] = [];
  for (const page of site.pages) {
    for (const link of internalLinks(page, site)) {
      const found = await idsAt(link);
      const place = decodeURIComponent(link.hash.slice(1));
      if (!found) faults.push(`${page.path} leads to ${link.pathname}${link.search}, which is not there`);
      else if (place && !found.has(place)) faults.push(`${page.path} leads to ${link.href}, which has no such place`);
    }
  }
  return [...new Set(faults)];
}

function idsOf(tree: BuiltPage['tree']): Set<string> {
  return new Set(tree.querySelectorAll('[id]').flatMap((element) => attribute(element, 'id') ?? []));
}

/** A form's address answers 405 to being read: it is there. */
async function idsOfAnswer(address: URL): Promise<Set<string> | undefined> {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  if (!answer.ok && answer.status !== 405) return undefined;
  return idsOf(await parse(await answer.text()));
}
