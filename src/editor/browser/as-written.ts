import type { EditorComponentDefinition } from '@sveltia/cms';

/** The name of the component that keeps what the editor does not understand. */
export const asWritten = 'AsWritten';

/**
 * A part of a text that rich text would not keep: a paragraph with an expression in braces, an import, a tag that is none
 * of the components as the editor writes them, a table with columns set to a side, a footnote.
 */
export const notRichText = new RegExp(
  `^(?:${[
    // Lines without a brace, one with a brace, then to the end of the paragraph.
    '(?:[^\\n{]+\\n)*[^\\n{]*\\{[^\\n]*(?:\\n[^\\n]+)*',
    '(?:import|export)\\s[^\\n]*(?:\\n[^\\n]+)*',
    '</?[A-Za-z][^\\n]*(?:\\n[^\\n]+)*',
    '\\|[^\\n]*\\n\\|[ \\t:|-]*:[ \\t:|-]*(?:\\n\\|[^\\n]*)*',
    '\\[\\^?[^\\]\\n]+\\]:[^\\n]*(?:\\n[^\\n]+)*',
  ].join('|')})$`,
  'm',
);

/** Shows such a part as it stands, in a box of its own, and writes it back letter by letter. */
export const asWrittenComponent = (words: { asWritten: string; asWrittenHint: string }): EditorComponentDefinition => ({
  id: asWritten,
  label: words.asWritten,
  icon: 'code',
  fields: [{ name: 'code', label: words.asWritten, hint: words.asWrittenHint, widget: 'text' }],
  pattern: notRichText,
  fromBlock: ([code]) => ({ code }),
  toBlock: ({ code }: { code?: string }) => code ?? '',
  toPreview: ({ code = '' }: { code?: string }) => {
    const block = document.createElement('pre');
    block.textContent = code;
    return block;
  },
});
