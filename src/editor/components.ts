import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { Explained } from '../content/writing/props.ts';
import { writingComponents, type WritingComponent } from '../content/writing/components.ts';
import { bare } from './widgets.ts';
import { labels } from './words.ts';

/** A component as the editor's page needs it: plain data, made into functions there. */
export interface EditorComponent {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly inside: WritingComponent['inside'];
  /** The names of its props, in their order. */
  readonly props: readonly string[];
  readonly fields: readonly Field[];
}

const icons: Readonly<Record<string, string>> = {
  Question: 'help',
  Quote: 'format_quote',
  Figure: 'image',
  Gallery: 'photo_library',
  Video: 'smart_display',
  ContactCard: 'contact_phone',
  Timeline: 'timeline',
  Plot: 'bar_chart',
  FileLink: 'attach_file',
};

function propField(name: string, schema: z.ZodType, lang: Locale): Field {
  const { explain, beside = false } = bare(schema).meta() as unknown as Explained;
  const words = { name, label: explain[lang], required: !(schema instanceof z.ZodOptional) };
  return { ...words, ...(beside ? { widget: 'file', choose_url: false } : { widget: 'string' }) } as Field;
}

const pictureFields = (lang: Locale): Field[] => [
  { name: 'image', label: labels.picture[lang], widget: 'image', choose_url: false },
  { name: 'alt', label: labels.alt[lang], widget: 'string', required: false },
];

/** The fields for what stands between the tags. */
function insideFields(inside: WritingComponent['inside'], lang: Locale): Field[] {
  if (inside === 'nothing') return [];
  if (inside === 'picture') return pictureFields(lang);
  if (inside === 'pictures')
    return [{ name: 'pictures', label: labels.pictures[lang], widget: 'list', fields: pictureFields(lang) }];
  return [{ name: 'inside', label: labels.inside[lang], widget: 'text', required: inside !== 'text?' }];
}

/** The components that a writer may use, for the editor, in one language. */
export function editorComponents(lang: Locale): EditorComponent[] {
  return Object.entries<WritingComponent>(writingComponents).map(([id, { explain, props, inside }]) => {
    const shape = Object.entries(props.shape as Record<string, z.ZodType>);
    return {
      id,
      label: `${id}: ${explain[lang]}`,
      icon: icons[id] ?? 'widgets',
      inside,
      props: shape.map(([name]) => name),
      fields: [...shape.map(([name, schema]) => propField(name, schema, lang)), ...insideFields(inside, lang)],
    };
  });
}
