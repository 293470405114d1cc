import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { keep } from '../../build/cache.ts';
import { motifSvg } from '../../motif.ts';
import { shareSize, siteMotif } from '../../components/share-picture.ts';
import { drawn } from '../../content/queries/drawn.ts';
import { loadSite } from '../../content/site.ts';

/** The drawings of texts that have no picture of their own, and one for the site, as pictures for shared links. */
export const getStaticPaths: GetStaticPaths = async () =>
  [siteMotif, ...(await drawn())].map((id) => ({ params: { id } }));

/** Few colours and no dots between them: a drawing needs neither, and each takes a quarter of the time. */
const format = { palette: true, colours: 16, dither: 0, effort: 1 };

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const { primary, accent } = loadSite().colours;
  const colours = { ground: primary, road: '#ffffff', houses: accent, trees: '#ffffff', lake: '#ffffff' };
  const svg = motifSvg(params.id, colours, shareSize.width, shareSize.height);
  const png = await keep('motifs', svg, (text) => sharp(Buffer.from(text)).png(format).toBuffer());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
