import { expect, test } from 'vitest';
import type { z } from 'zod';
import { explainedAs, explainedFields } from '../../src/content/writing/fields.ts';
import { schemas } from '../../src/content/writing/schemas.ts';

type Def = {
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
};

/** The fields of a schema, each with the names that lead to it. */
function fieldsOf(schema: z.ZodType, path: string[] = []): string[][] {
  const { innerType, in: before, out, element, shape } = schema.def as Def;
  if (shape) {
    return Object.entries(shape).flatMap(([name, field]) => [[...path, name], ...fieldsOf(field, [...path, name])]);
  }
  return [innerType, before, out, element].flatMap((inner) => (inner ? fieldsOf(inner, path) : []));
}

const used = Object.entries(schemas).flatMap(([collection, schema]) =>
  fieldsOf(schema).map((path) => ({ collection, path, name: explainedAs(collection, path) })),
);

test('every field that a writer may use is explained', () => {
  expect(used.filter(({ name }) => name === undefined)).toEqual([]);
  expect(used.length).toBeGreaterThan(80);
});

test('no explanation is of a field that is not there', () => {
  const names = new Set(used.map(({ name }) => name));
  expect(explainedFields.filter((name) => !names.has(name))).toEqual([]);
});
