import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { keep } from '../../build/cache.ts';
import { motifSvg } from '../../motif.ts';
import { shareSize, siteMotif } from '../../components/share-picture.ts';
import { evenings } from '../../content/queries/evenings.ts';
import { notices } from '../../content/queries/notices.ts';
import { posts } from '../../content/queries/posts.ts';
import { strategyPages } from '../../content/queries/strategy.ts';
import { loadSite } from '../../content/site.ts';

/** The drawing of each text that has no picture of its own, and one for the site, as pictures for shared links. */
export const getStaticPaths: GetStaticPaths = async () => {
  const drawn = [...(await posts()), ...(await notices())].filter(({ main }) => main.data.image === undefined);
  return [siteMotif, ...[...drawn, ...(await evenings()), ...(await strategyPages())].map(({ id }) => id)].map(
    (id) => ({ params: { id } }),
  );
};

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const { primary, accent } = loadSite().colours;
  const colours = { ground: primary, road: '#ffffff', houses: accent, trees: '#ffffff', lake: '#ffffff' };
  const svg = motifSvg(params.id, colours, shareSize.width, shareSize.height);
  const png = await keep('motifs', svg, (text) => sharp(Buffer.from(text)).png({ palette: true }).toBuffer());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
