import { clampChroma, formatHex, oklch, parse, wcagContrast, type Oklch } from 'culori';
import type { Plugin } from 'vite';
import { loadSite } from '../content/site.ts';

const paper = { light: '#ffffff', dark: '#12191b' };

/** The colour, made lighter or darker in small steps until text in it is readable on the paper (WCAG 1.4.3 and 1.4.6). */
function readable(colour: string, on: string, contrast: number): string {
  const step = wcagContrast(on, '#000000') > wcagContrast(on, '#ffffff') ? -0.01 : 0.01;
  let shade = oklch(parse(colour)) as Oklch;
  while (wcagContrast(formatHex(shade), on) < contrast && shade.l > 0 && shade.l < 1) {
    shade = clampChroma({ ...shade, l: shade.l + step }, 'oklch');
  }
  return formatHex(shade);
}

/** A breath of the colour for large surfaces. */
function tint(colour: string, lightness: number): string {
  return formatHex(clampChroma({ ...(oklch(parse(colour)) as Oklch), l: lightness, c: 0.012 }, 'oklch'));
}

/** The municipality's two colours as custom properties, with shades that can be read in light and in dark. */
export function colourSheet({ primary, accent }: { primary: string; accent: string }): string {
  const shades = (on: string, lightness: number) => `
    --paper: ${on};
    --primary: ${readable(primary, on, 7)};
    --accent: ${readable(accent, on, 4.5)};
    --tint: ${tint(primary, lightness)};`;
  return `:root {${shades(paper.light, 0.97)}}\n@media (prefers-color-scheme: dark) {:root {${shades(paper.dark, 0.26)}}}\n`;
}

const id = 'virtual:colours.css';

/** Gives `import 'virtual:colours.css'` the colours of `site.yaml`, so that they end in the one style sheet. */
export function siteColours(): Plugin {
  return {
    name: 'site-colours',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? colourSheet(loadSite().colours) : null),
  };
}
