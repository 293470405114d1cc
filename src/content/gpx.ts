import type { Locale } from '../i18n/locales.ts';
import { textFor, type Route } from './route.ts';

/** What surrounds a route in its file. */
interface GpxFrame {
  readonly title: string;
  /** The evening's page, an absolute address. */
  readonly page: string;
  readonly lang: Locale;
  readonly languages: readonly Locale[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML; control characters, for which XML 1.0 has no room, are left out. */
const xml = (text: string) =>
  text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Six decimals are a tenth of a metre. */
const at = ([longitude, latitude]: readonly [number, number]) =>
  `lat="${latitude.toFixed(6)}" lon="${longitude.toFixed(6)}"`;

/** A route for a phone or a watch: GPX 1.1 with its stops as waypoints and its way as a track. */
export function gpxOf({ line, stops }: Route, { title, page, lang, languages }: GpxFrame): string {
  const waypoints = stops.map(({ at: position, name, text }, i) => {
    const words = textFor(name, lang, languages).words;
    const description = text === null ? '' : `<desc>${xml(textFor(text, lang, languages).words)}</desc>`;
    return `<wpt ${at(position)}><name>${i + 1}. ${xml(words)}</name>${description}</wpt>`;
  });
  const track = line.map((position) => `<trkpt ${at(position)}/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="kylailta" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata><name>${xml(title)}</name><link href="${xml(page)}"/></metadata>`,
    ...waypoints,
    `<trk><name>${xml(title)}</name><trkseg>`,
    ...track,
    '</trkseg></trk>',
    '</gpx>',
    '',
  ].join('\n');
}
