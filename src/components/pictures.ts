/** Widths in pixels in which the build keeps a picture of the text's width: phones to dense large screens. */
export const widths = [480, 800, 1200, 1600];

/** How wide the text is on the page (`--measure` in base.css), so that the browser takes no larger file than it needs. */
export const sizes = '(min-width: 47rem) 45rem, calc(100vw - 2rem)';

/** The first that the browser knows is taken; JPEG is for those that know neither. */
export const formats = { formats: ['avif', 'webp'], fallbackFormat: 'jpeg' } as const;
