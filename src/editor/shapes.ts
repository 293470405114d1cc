import { z } from 'zod';
import { bare } from './widgets.ts';

/** Fields that a form holds otherwise than a file does, by their names joined with dots. */
export interface Shapes {
  /** One thing or a list of them in a file: always a list in a form. */
  readonly lists: readonly string[];
  /** Numbers by year in a file: rows in a form. */
  readonly records: readonly string[];
}

/** What a schema has of those. */
export function shapesOf(schema: z.ZodType, path = ''): Shapes {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return shapesOf(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodRecord) return { lists: [], records: [path] };
  if (inner instanceof z.ZodUnion)
    return { lists: inner.options.some((one) => one instanceof z.ZodArray) ? [path] : [], records: [] };
  if (!(inner instanceof z.ZodObject)) return { lists: [], records: [] };
  return joined(
    Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, field]) =>
      shapesOf(field, path ? `${path}.${name}` : name),
    ),
  );
}

/** Those of several schemas together. */
export function joined(all: readonly Shapes[]): Shapes {
  return { lists: all.flatMap(({ lists }) => lists), records: all.flatMap(({ records }) => records) };
}
