import type { Locale } from '../i18n/locales.ts';
import type { Told } from '../content/told.ts';

/** What a writer should mend (a fault: it would stop the build or fail a reader) or may think about (advice). */
type Severity = 'fault' | 'advice';

/** Where something stands in a file; both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something that the check of the content found. */
export interface Fault extends Position {
  /** From the content folder's parent: `content/blog/2026-06-07-ilta/fi.mdx`. */
  readonly file: string;
  /** The name of the rule, for programs. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to write instead. */
  readonly explain: Told;
}

/** A fault, or with the last word a piece of advice, at a place of a file. */
export function faultAt(file: string, { line, column }: Position, explain: Told, severity: Severity = 'fault'): Fault {
  return { file, line, column, rule: explain.rule, severity, explain };
}

/** By file and place, each once. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const once = new Map(
    faults.map((fault) => [`${fault.file}:${fault.line}:${fault.column}:${fault.explain.en}`, fault]),
  );
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** A fault as a line that an editor can open: `path:line:column message`. */
export function lineOf({ file, line, column, explain }: Fault, lang: Locale): string {
  return `${file}:${line}:${column} ${explain[lang]}`;
}
