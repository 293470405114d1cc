import sharp from 'sharp';
import type { BuiltPage, BuiltSite } from '../tools/built-site.ts';
import { brokenLinks } from '../tools/links.ts';
import { attribute, markupFaults } from '../tools/markup.ts';
import { most, weigh } from '../tools/weight.ts';

/** What must hold for every page of a built site, whoever's it is; each check tells what is wrong, nothing when all is well. */
export const builtChecks: Readonly<Record<string, (site: BuiltSite) => Promise<string[]>>> = {
  'is valid HTML': ({ pages }) => perPage(pages, ({ html }) => markupFaults(html)),
  'has a title of its own within its language': async ({ pages }) => {
    const titles = pages.map(({ lang, tree }) => `${lang}: ${tree.querySelector('title')?.textContent ?? 'no title'}`);
    return titles.filter((title, at) => titles.indexOf(title) !== at);
  },
  'leads only to what is there': brokenLinks,
  'shows no image without its words and its size': ({ pages }) =>
    perPage(pages, async ({ tree }) =>
      tree
        .querySelectorAll('img')
        .flatMap((image) =>
          ['alt', 'width', 'height']
            .filter((name) => attribute(image, name) === undefined)
            .map((name) => `${attribute(image, 'src') ?? 'an image'} has no ${name}`),
        ),
    ),
  'shows no picture that tells where or with what it was taken': async ({ files, onDisk }) => {
    const pictures = [...files].filter((path) => /\.(jpe?g|png|webp|avif)$/.test(path));
    const read = await Promise.all(pictures.map(async (path) => ({ path, ...(await sharp(onDisk(path)).metadata()) })));
    return read.filter(({ exif, xmp, iptc }) => exif ?? xmp ?? iptc).map(({ path }) => path);
  },
  [`weighs at most ${most.page} bytes, and its scripts ${most.js}`]: (site) =>
    perPage(site.pages, async (page) => {
      const { html, css, js } = await weigh(page, site);
      const heavy = html + css > most.page ? [`HTML ${html} and CSS ${css} bytes`] : [];
      return js > most.js ? [...heavy, `JavaScript ${js} bytes`] : heavy;
    }),
};

async function perPage(pages: BuiltPage[], look: (page: BuiltPage) => Promise<string[]>): Promise<string[]> {
  const found = await Promise.all(
    pages.map(async (page) => (await look(page)).map((fault) => `${page.path} ${fault}`)),
  );
  return found.flat();
}
