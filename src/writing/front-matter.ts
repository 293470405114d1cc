import { LineCounter, parseDocument, isMap, isSeq, type Document, type YAMLError } from 'yaml';
import type { FieldPath } from '../content/faults.ts';
import type { Told } from '../content/told.ts';
import type { Position } from './fault.ts';
import { fieldWords } from './words/fields.ts';

/** YAML with the places of its fields. */
export interface Yaml {
  readonly data: unknown;
  /** Where a field is: its name, or the item of a list; where it is not there, what it should be in. */
  readonly at: (path: FieldPath) => Position;
  /** What cannot be read. */
  readonly wrong: readonly { readonly at: Position; readonly explain: Told }[];
}

/** What stands between the two lines of hyphens at the top of a text. */
const matter = /^\uFEFF?---[ \t]*\r?\n(?:|([\s\S]*?)\r?\n)---[ \t]*(?:\r?\n|$)/;

/** A text in two: its front matter and its body, each on the lines it has in the file; null without front matter. */
export function splitText(text: string): { matter: string; body: string } | null {
  const found = matter.exec(text);
  if (!found) return null;
  const [head, inside = ''] = found;
  const lines = head.split('\n').length - 1;
  return { matter: `\n${inside}`, body: '\n'.repeat(lines) + text.slice(head.length) };
}

function explain({ code, message }: YAMLError): Told {
  if (code === 'DUPLICATE_KEY') return fieldWords.twice;
  if (code === 'TAB_AS_INDENT') return fieldWords.tab;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || /compact mapping|implicit key/i.test(message)) return fieldWords.colon;
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return fieldWords.quote;
  return fieldWords.yaml;
}

/** Where a field of a document is, as a place in its text. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(part));
      if (!pair) return offset;
      offset = (pair.key as { range?: [number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** Reads YAML; a part that cannot be read is told, not thrown. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const wrong = document.errors.map((error) => ({ at: place(error.pos[0]), explain: explain(error) }));
  return {
    data: wrong.length > 0 ? null : (document.toJS() as unknown),
    at: (path) => place(offsetOf(document, path)),
    wrong,
  };
}
