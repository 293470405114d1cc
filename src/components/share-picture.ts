import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { drawn } from '../content/queries/drawn.ts';

/** The picture that a shared link shows. */
export interface SharePicture {
  /** From the root of the site. */
  readonly path: string;
  readonly alt: string;
}

/** Its size in pixels, as social media want it. */
export const shareSize = { width: 1200, height: 630 };

/** Where the drawing of an id is as a picture (`src/pages/motif/[id].png.ts`). */
const motifPath = (id: string) => `/motif/${id}.png`;

/** Whose drawing stands for pages without an id of their own. */
export const siteMotif = 'site';

/** The drawing that stands for an id, where there is no picture. */
export const motifPicture = (id: string = siteMotif): SharePicture => ({ path: motifPath(id), alt: '' });

/** A text's own picture, cut to the shape of a shared link, else the drawing of its id, else the site's. */
export async function sharePicture(id: string, image: ImageMetadata | undefined, alt = ''): Promise<SharePicture> {
  if (image === undefined) return motifPicture((await drawn()).has(id) ? id : undefined);
  const { src } = await getImage({ src: image, ...shareSize, fit: 'cover', format: 'jpg' });
  return { path: src, alt };
}
