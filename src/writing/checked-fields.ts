import type { z } from 'zod';
import type { FieldPath } from '../content/faults.ts';
import { fieldFaults, type FieldFault } from './schema-faults.ts';

/** Fields as far as they can be used. */
interface CheckedFields {
  /** What the schema made of the fields that are right. */
  readonly data: Record<string, unknown>;
  /** The names of those that are not. */
  readonly broken: ReadonlySet<string>;
  readonly faults: readonly FieldFault[];
}

/** How often what is left is tried again; each round takes out what was wrong in the one before. */
const rounds = 6;

/**
 * All that is wrong with fields. A schema looks at how fields go together only once each is right by itself, so the wrong
 * ones are taken out and the rest is tried again.
 */
export function checkFields(given: Record<string, unknown>, schema: z.ZodType, collection: string): CheckedFields {
  const rest = { ...given };
  const broken = new Set<string>();
  const faults: FieldFault[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const result = schema.safeParse(rest, { reportInput: true });
    if (result.success) return { data: result.data as Record<string, unknown>, broken, faults };
    const found = fieldFaults(result.error.issues, schema, collection);
    // What was taken out is missing now, which nobody needs to hear.
    faults.push(...found.filter(({ path }) => !broken.has(top(path))));
    for (const { path } of found) {
      const name = top(path);
      if (name in rest && rest[name] !== standIn) Reflect.deleteProperty(rest, name);
      else rest[name] = standIn;
      broken.add(name);
    }
  }
  return { data: {}, broken, faults };
}

const standIn = '?';

const top = (path: FieldPath) => String(path[0] ?? '');
