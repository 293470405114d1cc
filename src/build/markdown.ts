import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { loadSite } from '../content/site.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { pageMessages } from '../i18n/page-messages.ts';

/** Aligned cells have a class: Markdown's inline styles are refused by the Content-Security-Policy. */
const cells: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'cells',
  element: {
    filter: ['td', 'th'],
    visit(cell, tree) {
      const side = /text-align: ?(right|center)/.exec(String(cell.properties.style))?.[1];
      tree.setProperty(cell, 'style', null);
      if (cell.tagName === 'th') tree.setProperty(cell, 'scope', 'col');
      if (side) tree.setProperty(cell, 'className', [`cell-${side}`]);
    },
  },
};

const options = { syntaxHighlight: false } as const;

/** Makes HTML of texts in a language: what stands at their footnotes is told in it. */
function processorIn(lang: Locale) {
  const { footnotes: label, backToText: backLabel } = pageMessages[lang].writing;
  return satteri({ hastPlugins: [cells], features: { gfm: { footnotes: { label, backLabel } } } });
}

/** How texts are made into HTML by the bundler (`astro.config.ts`), which does not know a text's language. */
export const markdown = { ...options, processor: processorIn(loadSite().languages[0]) };

/** How the bundler makes components of texts: what cannot be one is written as HTML at once, as in plain texts. */
export const mdxOptions = {
  // Pictures may be components (src/components/prose.ts).
  optimize: { ignoreElementNames: ['img'] },
};

const renderers = new Map(locales.map((lang) => [lang, processorIn(lang).createRenderer(options)]));

/** The HTML of a plain text (`isPlain`), as MDX would make it. */
export async function plainHtml(text: string, lang: Locale): Promise<string> {
  const renderer = await renderers.get(lang);
  return (await renderer?.render(text, {}))?.code.trimEnd() ?? '';
}
