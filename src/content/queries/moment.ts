import { isPreview } from '../preview.ts';

let begun: number | undefined;

/**
 * The moment as of which the site is made, in milliseconds since 1970 (UTC): one for all pages of a build, so that no
 * two of them disagree on what is out, open or over. In the preview each page is as of now.
 */
export const asOfNow = (): number => (isPreview ? Date.now() : (begun ??= Date.now()));
