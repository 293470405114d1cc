import type { z } from 'zod';

/** What schemas have inside them, whichever of these they are. */
interface Inside {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly type: string;
}

/** The schemas inside one: what is optional, made of another, one of several. */
const insideOf = (schema: z.ZodType): z.ZodType[] => {
  const { innerType, in: before, out, element, options = [] } = schema.def as unknown as Inside;
  return [innerType, before, out, element, ...options].filter((inner) => inner !== undefined);
};

/** A group of named fields, perhaps a list of such groups. */
interface Group {
  readonly fields: Readonly<Record<string, z.ZodType>>;
  readonly list: boolean;
}

/** The fields that stand below a field; null where it has none of its own. */
export function groupOf(schema: z.ZodType): Group | null {
  const { shape, type } = schema.def as unknown as Inside;
  if (shape) return { fields: shape, list: false };
  for (const inner of insideOf(schema)) {
    const group = groupOf(inner);
    if (group) return { ...group, list: group.list || type === 'array' };
  }
  return null;
}
