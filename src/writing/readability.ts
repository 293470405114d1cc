import type { Nodes, Paragraph } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { onceEach } from '../content/once-each.ts';
import { isLocale, intlTag } from '../i18n/locales.ts';
import type { CheckedText } from './checked-text.ts';
import { faultAt, type Fault } from './fault.ts';
import { startOf } from './text-faults.ts';
import { textWords as words } from './words/texts.ts';

/**
 * From how many words on a sentence or a paragraph is called long. Texts in easy language have shorter sentences. Finnish
 * says in one word what takes Swedish and English two.
 */
const limits = { fi: 25, sv: 32, en: 32, easy: 15, paragraph: 110 };

const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}][^\s–—]*/gu) ?? []).length;

/** The words of a piece of text, each line break a space. */
function plainOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainOf).join('') : '';
}

/** A full stop inside a date, a time or a number ends no sentence; nor does the one after an ordinal, as in "2. kesäkuuta". */
const sentencesIn = (text: string, lang: string) =>
  [
    ...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text.replace(/(\d)\.(?=\s?\p{Ll}|\d)/gu, '$1')),
  ].map(({ segment }) => segment);

/** Advice on what is long to read (Local Government Act 410/2015 § 29: clear language). */
export const readabilityAdvice = onceEach(({ file, tree }: CheckedText): Fault[] => {
  const lang = file.name.replace(/-selko$/, '');
  const most = file.collection === 'easy' ? limits.easy : isLocale(lang) ? limits[lang] : limits.en;
  const advice: Fault[] = [];
  const look = (node: Paragraph) => {
    const text = plainOf(node).replaceAll('\n', ' ');
    const long = Math.max(...sentencesIn(text, isLocale(lang) ? intlTag[lang] : lang).map(wordsIn));
    const tell = (explain: Fault['explain']) => advice.push(faultAt(file.path, startOf(node), explain, 'advice'));
    if (long > most) tell(words.longSentence(long));
    if (wordsIn(text) > limits.paragraph) tell(words.longParagraph(wordsIn(text)));
  };
  visit(tree, (node) => {
    if (node.type === 'table') return SKIP;
    if (node.type === 'paragraph') look(node);
    return undefined;
  });
  return advice;
});
