import { z } from 'zod';
import { fieldSays } from './field-words.ts';
import { says } from './fault-words.ts';
import { fault, stopAt, type ContentFault, type FieldPath } from './faults.ts';
import type { Entry } from './items.ts';

/** The kinds of a source; each field names one thing. */
export const sourceKinds = ['evening', 'post', 'survey', 'feedback'] as const;

export type SourceKind = (typeof sourceKinds)[number];

const id = z.string().min(1);

/** Where something was said: one of an evening, a text and its comments, a survey, a piece of feedback. */
export const source = z
  .strictObject({
    /** The folder of an evening. */
    evening: id.optional(),
    /** The folder of a post or a strategy page, under which it was said. */
    post: id.optional(),
    /** With `post`: the id of one comment, as it stands in its link after `#comment-`. */
    comment: id.optional(),
    /** A survey, by the folder of the post that tells what came of it. */
    survey: id.optional(),
    /** A piece of feedback, by its reference. It is nobody's to read, so there is no link. */
    feedback: id.optional(),
  })
  .refine((given) => sourceKinds.filter((kind) => given[kind] !== undefined).length === 1, {
    error: fieldSays.oneSource.en,
  })
  .refine(({ post, comment }) => comment === undefined || post !== undefined, {
    error: fieldSays.commentAlone.en,
  });

export type Source = z.output<typeof source>;

/** What a source may name: the folders of what is out. */
export interface Known {
  readonly evenings: Pick<ReadonlySet<string>, 'has'>;
  /** Posts and strategy pages. */
  readonly texts: Pick<ReadonlySet<string>, 'has'>;
}

/** What a source names that is not there or not out yet. @param path the field that it is in */
export function* sourceFaults(
  given: Source,
  { evenings, texts }: Known,
  where: Entry<unknown>,
  path: FieldPath,
): Generator<ContentFault> {
  const { evening } = given;
  if (evening !== undefined && !evenings.has(evening)) yield fault(where, says.noEvening(evening), ...path, 'evening');
  for (const kind of ['post', 'survey'] as const) {
    const text = given[kind];
    if (text !== undefined && !texts.has(text)) yield fault(where, says.noText(text), ...path, kind);
  }
}

/** @throws Error naming the file, when its source names what is not there or not out yet */
export function checkSource(given: Source, known: Known, where: Entry<unknown>): void {
  stopAt(sourceFaults(given, known, where, []));
}
