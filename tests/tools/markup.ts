import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { decode } from './html.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // HTML leaves `<br />` to taste; our renderer writes it so.
      'void-style': 'off',
      // A heading's id is made from its words, which may begin with a number. HTML forbids only spaces.
      'valid-id': ['error', { relaxed: true }],
      // Our own files come from where the page comes from; one from another host would need a checksum.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A writer may need a long one: nobody who reads the page loses it.
      'long-title': 'off',
      // What must be mended stands before the page's own heading; that there is one h1 is asked for elsewhere.
      'heading-level': ['error', { minInitialRank: 'h2' }],
      // The Content-Security-Policy would refuse these.
      'no-style-tag': 'error',
    },
  }),
);

/** What is wrong with a whole page's source: place, rule and words; nothing when it is as HTML says. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, selector, ruleId, message }) => `${line}:${column} ${selector} ${ruleId}: ${message}`,
    ),
  );
}

/** The page as a tree. */
export async function parse(html: string): Promise<HtmlElement> {
  return new Parser(await validator.getConfigFor('page.html')).parseHtml(html);
}

/** An attribute's value as a browser reads it, one without a value as empty; undefined when the element has none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.hasAttribute(name) ? decode(element.getAttributeValue(name) ?? '') : undefined;
}
