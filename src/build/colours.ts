import { clampChroma, formatHex, oklch, parse, wcagContrast, type Oklch } from 'culori';
import type { Plugin } from 'vite';
import { loadSite } from '../content/site.ts';

type Look = 'light' | 'dark';

/** The municipality's two colours as `site.yaml` has them. */
type Pair = Readonly<Record<'primary' | 'accent', string>>;

const shade = (l: number, c: number, h: number | undefined) =>
  formatHex(clampChroma({ mode: 'oklch', l, c: h === undefined ? 0 : c, h }, 'oklch'));

/** The colour, made lighter or darker in small steps until it has the contrast on every one of the grounds. */
function readable(colour: string, contrast: number, grounds: readonly string[], look: Look): string {
  const step = look === 'light' ? -0.01 : 0.01;
  let now = oklch(parse(colour)) as Oklch;
  const enough = () => grounds.every((ground) => wcagContrast(formatHex(now), ground) >= contrast);
  const end = look === 'light' ? 0 : 1;
  while (!enough() && now.l !== end) now = clampChroma({ ...now, l: Math.min(Math.max(now.l + step, 0), 1) }, 'oklch');
  return formatHex(now);
}

/** The accent's hue a step towards yellow: its own, this pale, looks like skin. */
const sand = (hue: number | undefined) => (hue === undefined ? hue : hue + 32);

/** What a message is about, as a hue: something is wrong, something is done, something waits. */
const tones = { bad: 25, good: 155, wait: 75 };

/**
 * Every colour of the site in one look, from two. Text has 7:1 on both grounds, what is large or no text 4.5:1 or 3:1
 * (WCAG 1.4.6, 1.4.11). Light is warm paper and sand in the accent's hue; dark is a night in the primary's, not light
 * turned over.
 */
export function palette({ primary, accent }: Pair, look: Look): Record<string, string> {
  const light = look === 'light';
  const cool = oklch(parse(primary))?.h;
  const warm = sand(oklch(parse(accent))?.h);
  const paper = light ? shade(0.992, 0.003, warm) : shade(0.2, 0.014, cool);
  const tint = light ? shade(0.966, 0.012, warm) : shade(0.25, 0.018, cool);
  const grounds = [paper, tint];
  const toned = Object.entries(tones).flatMap(([tone, hue]) => {
    const ground = light ? shade(0.966, 0.022, hue) : shade(0.26, 0.03, hue);
    return [
      [tone, readable(shade(light ? 0.45 : 0.8, 0.12, hue), 7, [paper, ground], look)],
      [`${tone}-tint`, ground],
    ];
  });
  return {
    paper,
    tint,
    ink: light ? shade(0.25, 0.02, cool) : shade(0.93, 0.008, warm),
    quiet: readable(light ? shade(0.46, 0.02, cool) : shade(0.76, 0.012, cool), 7, grounds, look),
    line: light ? shade(0.88, 0.014, warm) : shade(0.37, 0.018, cool),
    edge: readable(light ? shade(0.62, 0.025, cool) : shade(0.6, 0.02, cool), 3.2, grounds, look),
    primary: readable(primary, 7, grounds, look),
    accent: readable(accent, 4.5, grounds, look),
    wood: readable(light ? shade(0.58, 0.05, cool) : shade(0.55, 0.045, cool), 3, grounds, look),
    water: light ? shade(0.76, 0.045, cool) : shade(0.47, 0.045, cool),
    ...Object.fromEntries(toned),
  };
}

const grounds = new Map<string, string>();

/** The ground of the site's pages in one look, for the browser's own frame round them; every page asks for it. */
export function groundOf(pair: Pair, look: Look): string {
  const key = `${pair.primary} ${pair.accent} ${look}`;
  const ground = grounds.get(key) ?? palette(pair, look)['paper'] ?? '';
  grounds.set(key, ground);
  return ground;
}

/** The municipality's colours as custom properties, for light and for dark. */
export function colourSheet(pair: Pair): string {
  const list = (look: Look) =>
    Object.entries(palette(pair, look))
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  return `:root{${list('light')}}\n@media (prefers-color-scheme: dark){:root{${list('dark')}}}\n`;
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
