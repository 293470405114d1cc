import type { Root } from 'mdast';
import { onceEach } from '../content/once-each.ts';
import { schemas } from '../content/writing/schemas.ts';
import type { FieldPath } from '../content/faults.ts';
import type { TextFile } from './content-files.ts';
import { checkFields } from './checked-fields.ts';
import { faultAt, type Fault, type Position } from './fault.ts';
import { readYaml, splitText } from './front-matter.ts';
import { readMdx } from './mdx.ts';
import { fieldWords } from './words/fields.ts';

/** What the build would know of a text, as its rules want it. */
export interface TextEntry {
  readonly id: string;
  readonly collection: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
}

/** A text that has been read: what it is, and what was wrong with its fields and its signs. */
export interface CheckedText {
  readonly file: TextFile;
  readonly entry: TextEntry;
  /** Fields that are there and wrong, so that nobody asks for them a second time; `null`: none could be read. */
  readonly broken: ReadonlySet<string> | null;
  /** Where a field is in the file. */
  readonly at: (path: FieldPath) => Position;
  /** The text below the fields. */
  readonly tree: Root;
  readonly faults: readonly Fault[];
}

/** The entry's id, as `src/content.config.ts` gives it. */
function idOf({ collection, folder, item, name }: TextFile): string {
  return collection === 'easy' ? `${folder}/${item}/${name.replace(/-selko$/, '')}` : `${item}/${name}`;
}

const top: Position = { line: 1, column: 1 };

const isGroup = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function readFields(
  file: TextFile,
  matter: string | undefined,
): Pick<CheckedText, 'broken' | 'at' | 'faults'> & {
  data: Record<string, unknown>;
} {
  if (matter === undefined)
    return { data: {}, broken: null, at: () => top, faults: [faultAt(file.path, top, fieldWords.noMatter)] };
  const { data, at, wrong } = readYaml(matter);
  if (wrong.length > 0)
    return { data: {}, broken: null, at, faults: wrong.map((each) => faultAt(file.path, each.at, each.explain)) };
  if (!isGroup(data)) return { data: {}, broken: null, at, faults: [faultAt(file.path, top, fieldWords.noFields)] };
  const checked = checkFields(data, schemas[file.collection], file.collection);
  const faults = checked.faults.map(({ path, explain }) => faultAt(file.path, at(path), explain));
  return { data: checked.data, broken: checked.broken, at, faults };
}

/** Reads a text; once for each version of its file. */
export const checkText = onceEach((file: TextFile): CheckedText => {
  const parts = splitText(file.text);
  const { data, ...fields } = readFields(file, parts?.matter);
  const body = parts?.body ?? file.text;
  const { tree, wrong } = readMdx(body);
  return {
    ...fields,
    file,
    entry: { id: idOf(file), collection: file.collection, data, body },
    tree,
    faults: [...fields.faults, ...wrong.map(({ at, explain }) => faultAt(file.path, at, explain))],
  };
});
