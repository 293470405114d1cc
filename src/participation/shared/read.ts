import type { Fields } from '../../http/body.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A fault in one field, in the reader's language. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** What is wrong with a field: nothing in it, too long, or not of the form it should be. */
export type Fault = 'empty' | 'long' | 'format';

/** A schema of zod's (mini or not), as far as reading a form needs it. Each of its issues carries a `Fault`. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
}

/** The messages of a form: for each field, what to say of each fault that it can have. */
export type FaultMessages = Readonly<Record<string, Partial<Readonly<Record<Fault, string>>>>>;

/** The answer to a form: either its values, or the first fault of each field, in the fields' order. */
export type Reading<T> = { readonly values: T } | { readonly errors: readonly FieldError[] };

/** Reads a form by its schema; the words for the faults come from the reader's language. */
export function readForm<T>(schema: Schema<T>, fields: Fields, words: FaultMessages): Reading<T> {
  const result = schema.safeParse(fields);
  if (result.success) return { values: result.data };
  const errors = new Map<string, string>();
  for (const { path, message } of result.error.issues) {
    const field = String(path[0]);
    if (!errors.has(field)) errors.set(field, words[field]?.[message as Fault] ?? message);
  }
  return { errors: [...errors].map(([field, message]) => ({ field, message })) };
}

/** The language a form names for its text, when the site has it. */
export function readLanguage(fields: Fields, languages: readonly Locale[]): Locale | null {
  return languages.find((language) => language === fields.lang) ?? null;
}

/** Whether a box was ticked: as browsers send it, or as programs do. */
export function isTicked(value: string | undefined): boolean {
  return value === 'yes' || value === 'on' || value === 'true';
}
