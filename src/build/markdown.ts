import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';

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

/** How texts are made into HTML, by the bundler (`astro.config.ts`) and, where they are plain, by their pages. */
export const markdown = { ...options, processor: satteri({ hastPlugins: [cells] }) };

/** How the bundler makes components of texts: what cannot be one is written as HTML at once, as in plain texts. */
export const mdxOptions = {
  // Pictures may be components (src/components/prose.ts).
  optimize: { ignoreElementNames: ['img'] },
};

const renderer = markdown.processor.createRenderer(options);

/** The HTML of a plain text (`isPlain`), as MDX would make it. */
export async function plainHtml(text: string): Promise<string> {
  const { code } = await (await renderer).render(text, {});
  return code.trimEnd();
}
