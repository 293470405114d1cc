import type { ImageOutputFormat } from 'astro';

/** Widths in pixels in which the build keeps a picture of the text's width: phones to dense large screens. */
export const widths = [480, 800, 1200, 1600];

/** How wide a picture stands on the page (src/styles/blog.css), so that the browser takes no larger file than it needs. */
export const sizes = '(min-width: 62rem) 57rem, calc(100vw - 2rem)';

/** WebP, and JPEG for browsers of before 2020. AVIF would save a sixth and take forty times as long (docs/decisions.md). */
export const formats: { formats: ImageOutputFormat[]; fallbackFormat: ImageOutputFormat } = {
  formats: ['webp'],
  fallbackFormat: 'jpeg',
};
