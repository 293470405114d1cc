import type { Image, ImageReference, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { onceEach } from '../content/once-each.ts';
import type { CheckedText } from './checked-text.ts';
import { faultAt, type Fault, type Position } from './fault.ts';
import { textWords as words } from './words/texts.ts';

/** Where a piece of a text begins. */
export const startOf = ({ position }: Pick<Nodes, 'position'>): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Headings begin at the second level, since the title is the first, and go down one level at a time (WCAG 1.3.1). */
function headingFaults({ file, tree }: CheckedText): Fault[] {
  const faults: Fault[] = [];
  let above = 1;
  visit(tree, 'heading', (node) => {
    if (node.depth === 1) faults.push(faultAt(file.path, startOf(node), words.headingOne));
    else if (node.depth > above + 1)
      faults.push(faultAt(file.path, startOf(node), words.headingSkipped(node.depth, above + 1)));
    above = node.depth;
  });
  return faults;
}

/** The name of a file is no description. */
const fileName = /^\S+\.(jpe?g|png|webp|gif|heic)$/i;

/** A picture inside a text shows something, so it says what (WCAG 1.1.1). */
function altFaults({ file, tree }: CheckedText): Fault[] {
  const faults: Fault[] = [];
  visit(tree, ['image', 'imageReference'], (node) => {
    const alt = (node as Image | ImageReference).alt?.trim() ?? '';
    if (alt === '' || fileName.test(alt)) faults.push(faultAt(file.path, startOf(node as Image), words.noAlt));
  });
  return faults;
}

/** A note between braces is for the writers alone; anything else there is code. */
const isNote = (value: string) => /^(\s*\/\*[\s\S]*?\*\/)*\s*$/.test(value);

/** Code: modules and expressions. */
function codeFaults({ file, tree }: CheckedText): Fault[] {
  const faults: Fault[] = [];
  visit(tree, ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'], (node) => {
    const code = node as Nodes & { value: string };
    if (code.type === ('mdxjsEsm' as string)) faults.push(faultAt(file.path, startOf(code), words.module));
    else if (!isNote(code.value)) faults.push(faultAt(file.path, startOf(code), words.brace));
  });
  return faults;
}

/** What is wrong with a text's headings and pictures' words, and code in it. */
export const textFaults = onceEach((text: CheckedText): Fault[] => [
  ...headingFaults(text),
  ...altFaults(text),
  ...codeFaults(text),
]);
