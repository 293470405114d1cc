import CMS from '@sveltia/cms';

type Registered = Parameters<typeof CMS.registerPreviewTemplate>[1];

/** What the library gives to a preview, as far as this one uses it. */
interface Given {
  readonly entry: { getIn: (path: readonly string[]) => unknown };
  readonly widgetFor: (field: string) => unknown;
}

type Make = (kind: string, attributes: Readonly<Record<string, unknown>> | null, ...inside: unknown[]) => unknown;

/** A text as its page shows it: the site's own markup, which its style sheets dress. */
function preview({ entry, widgetFor }: Given): unknown {
  // The library puts its way of making elements there for previews.
  const { h } = window as unknown as { readonly h: Make };
  const words = (field: string) => entry.getIn(['data', field]);
  const [title, summary, question, image] = ['title', 'summary', 'question', 'image'].map(words);
  return h(
    'main',
    null,
    h(
      'div',
      { className: 'frame' },
      h(
        'article',
        null,
        h('h1', null, title),
        summary ? h('p', { className: 'lead' }, summary) : null,
        image ? h('div', { className: 'lead-picture' }, widgetFor('image')) : null,
        widgetFor('body'),
        question ? h('div', { className: 'question' }, h('p', { className: 'ask' }, question)) : null,
      ),
    ),
  );
}

/** Shows texts beside their form in the site's own look. @param sheets the addresses of its style sheets */
export function registerPreviews(collections: readonly string[], sheets: readonly string[]): void {
  for (const sheet of sheets) CMS.registerPreviewStyle(sheet);
  for (const name of collections) CMS.registerPreviewTemplate(name, preview as unknown as Registered);
}
