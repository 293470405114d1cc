import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Told } from '../content/told.ts';
import type { Position } from './fault.ts';
import { textWords as words } from './words/texts.ts';

/** A text as the build reads it, and what in it cannot be read. */
export interface Mdx {
  readonly tree: Root;
  readonly wrong: readonly { readonly at: Position; readonly explain: Told }[];
}

/** How many places of one text are told that cannot be read. */
const most = 20;

/** What the parser says stands between its place and its own name of the rule. */
const complaint = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/;

const offsetOf = (text: string, { line, column }: Position) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, column - 1);

function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The sign that a complaint is about, as a place in the text: the parser tells the end of what it could not read. */
function signOf(text: string, what: string, offset: number): number {
  const sign = /brace|expression|`\{`|`\}`/i.test(what) ? '{' : '<';
  const found = text[offset] === sign ? offset : text.lastIndexOf(sign, offset);
  return found < 0 ? offset : found;
}

function explain(text: string, what: string, at: number): Told {
  const name = /`<\/?(\w[\w.-]*)>`/.exec(what)?.[1] ?? '';
  const here = text.slice(at);
  if (/closing tag/.test(what) && /^[a-z]/.test(name)) return words.html(name);
  if (/^Unexpected closing tag/.test(what)) return words.unopened(name);
  if (/closing tag for/.test(what)) return words.unclosed(name);
  if (here.startsWith('<!--')) return words.htmlComment;
  if (/^<(https?:|mailto:|[\w.+-]+@)/.test(here)) return words.autolink;
  if (here.startsWith('{')) return words.brace;
  const component = /^<([A-Z]\w*)/.exec(here)?.[1];
  if (component) return words.tag(component);
  if (here.startsWith('<')) return words.less;
  return words.unreadable(`"${here.split('\n')[0]?.slice(0, 40) ?? ''}"`);
}

/**
 * Reads a text. The parser stops at the first place it cannot read, so that sign is taken out and the rest read again: all
 * such places are told at once, and everything else of the text as well.
 */
export function readMdx(text: string): Mdx {
  let readable = text;
  const wrong: { at: Position; explain: Told }[] = [];
  while (wrong.length < most) {
    try {
      return { tree: mdxToMdast(readable, { features: { frontmatter: false } }) as Root, wrong };
    } catch (error) {
      const [, line = '1', column = '1', what = ''] = complaint.exec((error as Error).message) ?? [];
      const offset = offsetOf(readable, { line: Number(line), column: Number(column) });
      const sign = signOf(readable, what, offset);
      wrong.push({ at: placeOf(text, sign), explain: explain(readable, what, sign) });
      readable = `${readable.slice(0, sign)} ${readable.slice(sign + 1)}`;
    }
  }
  return { tree: { type: 'root', children: [] }, wrong };
}
