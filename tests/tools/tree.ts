import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element as a browser makes it of the source: its name, its attributes with their values, the text inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly inside: readonly Element[];
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementsIn(node: Tree.ParentNode): Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => {
    const inside = elementsIn(child);
    const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
    return [{ name: child.tagName, attributes, text: textOf(child), inside }, ...inside];
  });
}

/** All elements of a source in their order, read as the HTML standard has it. A piece of a page is read as such. */
export function elementsOf(html: string): Element[] {
  const isWhole = /^\s*<!doctype/i.test(html);
  return elementsIn(isWhole ? parse(html) : parseFragment(html));
}
