import { z } from 'zod';
import { locales, type Locale } from '../i18n/locales.ts';
import { alongLine, lengthOf, type Position } from './geometry.ts';

/** A text of a stop: one for all languages, or one for each. */
const text = z.union([z.string().min(1), z.partialRecord(z.enum(locales), z.string().min(1))]);

/** Longitude, latitude and perhaps a height, as RFC 7946 has them. */
const position = z
  .array(z.number())
  .min(2)
  .refine(
    ([longitude = 999, latitude = 999]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
    'write a position as [longitude, latitude], in degrees',
  )
  .transform(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);

const line = z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) });
const point = z.object({ type: z.literal('Point'), coordinates: position });

const feature = z.union(
  [
    z.object({ type: z.literal('Feature'), geometry: line }),
    z.object({
      type: z.literal('Feature'),
      geometry: point,
      properties: z.object({ name: text, text: text.optional() }, 'a stop needs properties with a "name"'),
    }),
  ],
  'each feature is a LineString (the way) or a Point with a "name" (a stop)',
);

const routeFile = z.object({
  type: z.literal('FeatureCollection', 'the file is a FeatureCollection of the way and its stops'),
  features: z.array(feature),
});

type Text = z.output<typeof text>;

/** A place where people stop. */
interface Stop {
  readonly at: Position;
  readonly name: Text;
  readonly text: Text | null;
  /** How far along the way it is, in metres. */
  readonly along: number;
}

/** The way of a walk and its stops in order. */
export interface Route {
  readonly line: readonly Position[];
  readonly stops: readonly Stop[];
  /** In metres. */
  readonly length: number;
}

/** A stop's text for a reader, with the language it is in: the reader's own, else the first there is. */
export function textFor(given: Text, lang: Locale, languages: readonly Locale[]): { words: string; lang: Locale } {
  const [main = lang] = languages;
  if (typeof given === 'string') return { words: given, lang: main };
  const found = [lang, ...languages, ...locales].find((language) => given[language] !== undefined) ?? lang;
  return { words: given[found] ?? '', lang: found };
}

/**
 * Reads a route from the text of a GeoJSON file (RFC 7946): one LineString and any number of Points with a name.
 * @throws Error saying what is wrong in it
 */
export function parseRoute(json: string): Route {
  const result = routeFile.safeParse(JSON.parse(json));
  if (!result.success) throw new Error(z.prettifyError(result.error));
  const lines: Position[][] = [];
  const points: Omit<Stop, 'along'>[] = [];
  for (const { geometry, ...rest } of result.data.features) {
    if (geometry.type === 'LineString') lines.push(geometry.coordinates);
    else if ('properties' in rest)
      points.push({ at: geometry.coordinates, name: rest.properties.name, text: rest.properties.text ?? null });
  }
  const [way] = lines;
  if (!way || lines.length > 1) throw new Error(`the way is one LineString; there are ${lines.length}`);
  const places = alongLine(
    way,
    points.map(({ at }) => at),
  );
  return { line: way, length: lengthOf(way), stops: points.map((stop, i) => ({ ...stop, along: places[i] ?? 0 })) };
}
