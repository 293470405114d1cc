import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import type { Site } from '../content/site.ts';
import { usualFields } from '../content/writing/fields.ts';
import type { Locale } from '../i18n/locales.ts';
import { editorCollections, type EditorCollection } from './collections.ts';
import { editorComponents, type EditorComponent } from './components.ts';
import { asWritten } from './browser/as-written.ts';
import { sourceField, textFormat } from './browser/front-matter.ts';
import { formOf } from './form.ts';
import { joined, shapesOf, type Shapes } from './shapes.ts';
import type { Widget } from './widgets.ts';
import { collectionWords, labels } from './words.ts';

/** What the editor's page reads when it opens: all of it made from the schemas, `site.yaml` and the table of components. */
export interface EditorSetup {
  readonly config: CmsConfig;
  readonly components: readonly EditorComponent[];
  readonly shapes: Shapes;
  /** Words that the page itself shows. */
  readonly words: { readonly asWritten: string; readonly asWrittenHint: string };
}

/** The editor in one language, for a site. The page adds where the texts are kept. */
export function editorSetup(site: Site, lang: Locale): EditorSetup {
  const components = editorComponents(lang);
  const [first] = site.languages;
  const collections = Object.entries(editorCollections).map(([name, collection]) =>
    collectionOf(name as keyof typeof collectionWords, collection, site, lang, components),
  );
  const config = {
    load_config_file: false,
    // Where pictures would go that belong to no text: to none, for each folder has its own.
    media_folder: 'content',
    public_folder: '/',
    // Pictures are the municipality's own; those of a picture bank would be asked from other hosts.
    media_libraries: { stock_assets: false },
    app_title: site.name[lang],
    logo: { src: '/favicon.svg' },
    show_preview_links: false,
    i18n: {
      structure: 'multiple_files',
      locales: [...site.languages],
      default_locale: first,
      initial_locales: 'default',
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    ...(site.editor && { backend: backendOf(site.editor) }),
    collections,
  } satisfies Omit<CmsConfig, 'backend'>;
  const shapes = joined(Object.values(editorCollections).map(({ schema }) => shapesOf(schema)));
  return {
    config: config as unknown as CmsConfig,
    components,
    shapes,
    words: { asWritten: labels.asWritten[lang], asWrittenHint: labels.asWrittenHint[lang] },
  };
}

function collectionOf(
  name: keyof typeof collectionWords,
  { schema, facts, folder, needed, icon }: EditorCollection,
  site: Site,
  lang: Locale,
  components: readonly EditorComponent[],
): EntryCollection {
  const { many, one } = collectionWords[name];
  const isFact = (path: string) => facts.includes(path);
  const form = formOf(schema, { collection: name, path: [], lang, isFact, needed, special: specialFields(site, lang) });
  return {
    name,
    label: many[lang],
    label_singular: one[lang],
    icon,
    folder: `content/${name}`,
    format: textFormat,
    i18n: true,
    create: folder !== null,
    delete: folder !== null,
    duplicate: false,
    ...(folder && {
      slug: {
        template: folder,
        editable: ['create'],
        hint: labels.slug[lang],
        pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', labels.slug[lang]],
      },
    }),
    media_folder: '',
    public_folder: '.',
    fields: [
      ...inOrder(form, (place) => place >= 0),
      bodyField(lang, components),
      ...inOrder(form, (place) => place < 0),
      { name: sourceField, widget: 'hidden', i18n: true },
    ],
    sortable_fields: form.some((field) => field.name === 'date')
      ? { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } }
      : ['title'],
  } as EntryCollection;
}

/** What stands above the text in the editor; the rest stands below it. */
const usual = [...usualFields, 'state', 'why', 'source', 'goals'];

/** The fields whose place among the usual ones, -1 for none, is as asked, in that order. */
function inOrder(form: readonly Field[], asked: (place: number) => boolean): Field[] {
  const place = ({ name }: Field) => usual.indexOf(name);
  return form.filter((field) => asked(place(field))).sort((a, b) => place(a) - place(b));
}

function backendOf({ host, repo, branch, address, api, appId }: NonNullable<Site['editor']>) {
  return {
    name: host,
    repo,
    branch,
    ...(address !== undefined && { base_url: address }),
    ...(api !== undefined && { api_root: api }),
    ...(appId !== undefined && { app_id: appId, auth_type: 'pkce' }),
  };
}

/** Inputs that need the site's own facts: its roles, its folders. */
function specialFields({ people }: Site, lang: Locale): Readonly<Record<string, Widget>> {
  const roles = Object.entries(people).map(([value, label]) => ({ value, label: label[lang] }));
  const folderIn = (collection: string): Widget => ({
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['title'],
  });
  return {
    ...(roles.length > 0 && {
      author: { widget: 'select', options: roles, dropdown_threshold: 0 },
      hosts: { widget: 'select', multiple: true, options: roles, dropdown_threshold: 0 },
    }),
    parent: folderIn('strategy'),
    strategy: folderIn('strategy'),
    'source.evening': folderIn('evenings'),
    'participated.evening': folderIn('evenings'),
  };
}

/** The text itself: as it will look, or as it is written, for whoever prefers that. */
function bodyField(lang: Locale, components: readonly EditorComponent[]): Field {
  return {
    name: 'body',
    label: labels.text[lang],
    widget: 'richtext',
    required: false,
    i18n: true,
    modes: ['rich_text', 'raw'],
    // Every mark that a text may have: a mark without its button would be taken for letters, and escaped.
    buttons: [
      ...(['bold', 'italic', 'strikethrough', 'code', 'link', 'quote', 'bulleted-list', 'numbered-list'] as const),
      ...(['heading-one', 'heading-two', 'heading-three', 'heading-four', 'heading-five', 'heading-six'] as const),
    ],
    editor_components: ['image', 'code-block', ...components.map(({ id }) => id), asWritten],
    use_emoji_autocomplete: false,
    linked_images: false,
  };
}
