import type { Localized } from '../i18n/locales.ts';

/** What a fault says in each language, and the name of the rule that was broken. */
export type Told = Localized & { readonly rule: string };

type Words = Localized | ((...values: never[]) => Localized);

type Named<W> = W extends (...values: infer Values) => Localized ? (...values: Values) => Told : Told;

/** A table of what faults say, where each rule's name is its place in the table. */
export function named<const Table extends Readonly<Record<string, Words>>>(
  table: Table,
): { readonly [Rule in keyof Table]: Named<Table[Rule]> } {
  const told = Object.entries(table).map(([rule, words]) => {
    if (typeof words !== 'function') return [rule, { ...words, rule }];
    return [rule, (...values: never[]) => ({ ...words(...values), rule })];
  });
  return Object.fromEntries(told) as { readonly [Rule in keyof Table]: Named<Table[Rule]> };
}
