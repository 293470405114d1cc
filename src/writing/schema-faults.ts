import { closestMatch } from 'leven';
import type { z } from 'zod';
import type { FieldPath } from '../content/faults.ts';
import { toldBy } from '../content/field-words.ts';
import type { Told } from '../content/told.ts';
import { explainedAs, helpOf } from '../content/writing/fields.ts';
import type { Localized } from '../i18n/locales.ts';
import { groupOf } from './schema-shape.ts';
import { fieldWords as words } from './words/fields.ts';

type Issue = z.core.$ZodIssue;

/** A fault of a field, before its place in the file is known. */
export interface FieldFault {
  readonly path: FieldPath;
  readonly explain: Told;
}

/** What is near enough to a word to be what was meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const least = Math.max(1, Math.floor(word.length / 3));
  const near = closestMatch(
    word.toLowerCase(),
    known.map((name) => name.toLowerCase()),
    { maxDistance: least + 1 },
  );
  const found = known.find((name) => name.toLowerCase() === near);
  return found;
}

/** The names that may stand in a group of fields. */
function namesIn(schema: z.ZodType, path: FieldPath): string[] {
  const [first, ...rest] = path;
  const fields = groupOf(schema)?.fields ?? {};
  if (first === undefined) return Object.keys(fields);
  if (typeof first === 'number') return namesIn(schema, rest);
  const inner = fields[first];
  return inner ? namesIn(inner, rest) : [];
}

const none: Localized = { fi: '', sv: '', en: '' };

/** What the writer is told of a field elsewhere; nothing where nobody wrote it. */
function hintOf(collection: string, path: FieldPath): Localized {
  const names = path.filter((part) => typeof part === 'string');
  return explainedAs(collection, names) ? helpOf(collection, names).hint : none;
}

function wrongType(issue: Issue & { code: 'invalid_type' }, field: string, hint: Localized): Told {
  const { expected, input } = issue as { expected: string; input?: unknown };
  if (input === null) return words.emptyField(field);
  if (input === undefined) return words.missingField(field, hint);
  if (expected === 'string') return words.text(field);
  if (expected === 'number' || expected === 'int') return words.number(field);
  if (expected === 'boolean') return words.yesNo(field);
  if (expected === 'array' || expected === 'tuple') return words.list(field);
  return words.group(field);
}

function explain(issue: Issue, field: string, hint: Localized): Told {
  const own = toldBy(issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, field, hint);
    case 'invalid_value': {
      const known = issue.values.map(String);
      return words.oneOf(field, known, nearest(String(issue.input), known));
    }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? words.emptyField(field) : words.wrongNumber(field);
    case 'too_big':
      return words.wrongNumber(field);
    case 'invalid_format':
      if (issue.format === 'email') return words.email(field);
      return issue.format === 'url' ? words.wrongUrl(field) : words.wrongValue(field, hint);
    default:
      return words.wrongValue(field, hint);
  }
}

/** Of what a value may be instead of another, the kind that it comes nearest to: not another type altogether. */
function branchOf(issue: Issue & { code: 'invalid_union' }): readonly Issue[] {
  const other = (branch: readonly Issue[]) =>
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return issue.errors.find((branch) => !other(branch)) ?? issue.errors[0] ?? [];
}

/** What is wrong with fields, told for a writer. @param collection whose explanations of fields are used */
export function fieldFaults(
  issues: readonly Issue[],
  schema: z.ZodType,
  collection: string,
  above: FieldPath = [],
): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    const path = [...above, ...(issue.path as FieldPath)];
    if (issue.code === 'unrecognized_keys') {
      const known = namesIn(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        explain: words.unknownField(key, nearest(key, known), known),
      }));
    }
    if (issue.code === 'invalid_union') {
      const branch = branchOf(issue);
      if (branch.length > 0) return fieldFaults(branch, schema, collection, path);
    }
    const field = String(path.findLast((part) => typeof part === 'string') ?? '');
    return [{ path, explain: explain(issue, field, hintOf(collection, path)) }];
  });
}
