import * as runtime from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { describe, expect, test } from 'vitest';
import { markdown, mdxOptions, plainHtml } from '../../src/build/markdown.ts';
import { isPlain } from '../../src/content/plain.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pageMessages } from '../../src/i18n/page-messages.ts';
import { doubtful, plain } from '../tools/every-syntax.ts';

const { syntaxHighlight, processor } = markdown;
const srcDir = new URL('file:///site/src/');
const mdx = processor.createMdxRenderer?.({ syntaxHighlight }, { ...mdxOptions, srcDir, sourcemap: false });

/** A text as the bundler makes it: compiled to a component, which is then rendered. */
async function bundledHtml(text: string): Promise<string> {
  const { code } = (await (await mdx)?.process(text, '/site/content/blog/a/fi.mdx', {})) ?? { code: '' };
  const body = code
    .replace(
      /^import \{(.*)\} from "astro\/jsx-runtime";$/m,
      (_, names: string) => `const {${names.replaceAll(' as ', ':')}} = runtime;`,
    )
    .replace(/^export /gm, '');
  // The compiler's own code, which a bundler would load.
  const content = new Function(
    'runtime',
    `${body}\nreturn MDXContent({ components: { Fragment: runtime.Fragment } });`,
  )(runtime) as unknown;
  return String(await renderJSX({} as never, content));
}

describe('a plain text', () => {
  test.each(Object.entries(plain))('is the same page by Markdown as by MDX: %s', async (_, text) => {
    expect(isPlain(text)).toBe(true);
    expect(await plainHtml(text, 'fi')).toBe(await bundledHtml(text));
  });

  test('is the same with every syntax one after another', async () => {
    const text = Object.values(plain).join('\n\n');
    expect(await plainHtml(text, 'fi')).toBe(await bundledHtml(text));
  });
});

test.each(locales)('footnotes are told in the language of the text: %s', async (lang) => {
  const html = await plainHtml('Teksti[^1].\n\n[^1]: Viite.', lang);
  const { footnotes, backToText } = pageMessages[lang].writing;
  expect(html).toContain(`>${footnotes}</h2>`);
  expect(html).toContain(`aria-label="${backToText.replace('{reference}', '1')}"`);
});

test.each(Object.entries(doubtful))('what is in doubt is left to MDX: %s', (_, text) => {
  expect(isPlain(text)).toBe(false);
});
