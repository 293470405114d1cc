import CMS from '@sveltia/cms';
import type { EditorSetup } from '../config.ts';
import { asWrittenComponent } from './as-written.ts';
import { read, textFormat, write } from './front-matter.ts';
import { workLocally } from './local-files.ts';
import { registerPreviews } from './preview.ts';
import { asOfToday } from './today.ts';
import { fromTag, pattern, previewOf, toTag } from './tags.ts';

function registerComponents({ components, words }: EditorSetup): void {
  for (const component of components)
    CMS.registerEditorComponent({
      ...component,
      fields: [...component.fields],
      pattern: pattern(component),
      fromBlock: (match) => fromTag(component, match.groups ?? {}),
      toBlock: (filled) => toTag(component, filled),
      toPreview: (filled) => previewOf(component, filled),
    });
  // Last: what is one of them is not kept as it stands.
  CMS.registerEditorComponent(asWrittenComponent(words));
}

/** The page's own content and looks make room for the editor's. @returns the addresses of its style sheets */
function makeRoom(): string[] {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  // The live preview writes styles into its pages as well.
  for (const looks of [...sheets, ...document.querySelectorAll('style[data-vite-dev-id]')]) looks.remove();
  document.body.replaceChildren();
  return sheets.map(({ href }) => href);
}

/** Opens the editor in the page's place. @param where whether the texts are this machine's, and the language of its words */
export async function open(setup: EditorSetup, { local, lang }: { local: boolean; lang: string }): Promise<void> {
  const { config, shapes } = asOfToday(setup);
  if (local) workLocally();
  registerComponents(setup);
  CMS.registerCustomFormat(textFormat, 'mdx', {
    fromFile: (text) => read(text, shapes),
    toFile: (values) => write(values, shapes),
  });
  registerPreviews(
    (config.collections ?? []).flatMap((collection) => ('name' in collection && collection.name) || []),
    makeRoom(),
  );
  await CMS.init({
    config: {
      ...config,
      backend: local ? { name: 'test-repo' } : config.backend,
      display_url: `${location.origin}/desk/?lang=${lang}`,
    },
  });
  // The library forbids enlarging on a phone; whoever sees poorly must be able to (WCAG 1.4.4).
  for (const meta of document.querySelectorAll('meta[name="viewport"]'))
    meta.setAttribute('content', 'width=device-width');
}
