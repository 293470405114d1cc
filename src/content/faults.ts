import type { Entry } from './items.ts';
import type { Told } from './told.ts';

/** The way to a field of the front matter: names, and numbers of lists from 0. */
export type FieldPath = readonly (string | number)[];

/** A fault in a file of the content: what is wrong, at which field, and what to write instead. */
export class ContentFault extends Error {
  override name = 'ContentFault';
  readonly entry: Entry<unknown>;
  readonly explain: Told;
  /** Empty: the fault is of the file, not of a field. */
  readonly path: FieldPath;

  constructor(entry: Entry<unknown>, explain: Told, path: FieldPath) {
    super(`content/${entry.collection}/${entry.id}.mdx: ${explain.en}`);
    this.entry = entry;
    this.explain = explain;
    this.path = path;
  }
}

/** A fault in a file of the content. @param path the field it is at */
export function fault(entry: Entry<unknown>, explain: Told, ...path: FieldPath): ContentFault {
  return new ContentFault(entry, explain, path);
}

/** A build stops at the first fault; `npm run check:content` tells them all. @throws ContentFault */
export function stopAt(faults: Iterable<ContentFault>): void {
  for (const first of faults) throw first;
}
