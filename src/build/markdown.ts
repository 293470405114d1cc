import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** Aligned cells have a class: Markdown's inline styles are refused by the Content-Security-Policy. */
const cells: Plugin = {
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

/** A feed reader shows a text far from our addresses, and knows none of our attributes. */
const absoluteLinks = (page: URL): Plugin => ({
  name: 'absolute-links',
  element: {
    filter: ['a'],
    visit(link, tree) {
      for (const name of Object.keys(link.properties)) tree.setProperty(link, name, null);
      tree.setProperty(link, 'href', new URL(String(link.properties.href), page).href);
    },
  },
});

const options = { syntaxHighlight: false } as const;

/** How texts are made into HTML, by the bundler (`astro.config.ts`) and, where they are plain, by their pages. */
export const markdown = { ...options, processor: satteri({ hastPlugins: [cells] }) };

const onPages = markdown.processor.createRenderer(options);

/** The HTML of a plain text (`isPlain`), as MDX would make it. @param feedOf the page's address, for a feed reader */
export async function plainHtml(text: string, feedOf?: URL): Promise<string> {
  const processor = feedOf && satteri({ hastPlugins: [cells, absoluteLinks(feedOf)] });
  const renderer = await (processor?.createRenderer(options) ?? onPages);
  return (await renderer.render(text, {})).code;
}
