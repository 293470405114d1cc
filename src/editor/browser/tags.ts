import type { EditorComponent } from '../components.ts';

/** A component in a text, as the form of the editor holds it. */
export type Filled = Readonly<Record<string, unknown>>;

interface Picture {
  readonly image?: string;
  readonly alt?: string;
}

const escapes = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

/** A text between quotes in a tag: on one line, with nothing in it that would end it. */
const quoted = (text: string) => `"${text.replace(/\s+/g, ' ').replace(/[&"<]/g, (sign) => escapes[sign as '&'])}"`;

const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

const markdown = ({ image = '', alt = '' }: Picture) =>
  `![${alt.replace(/[[\]\\]/g, '\\$&')}](${/[\s()]/.test(image) ? `<${image}>` : image})`;

const onePicture = /!\[((?:[^[\]\\]|\\.)*)\]\(<?([^)>]+)>?\)/g;

const pictures = (text: string): Picture[] =>
  [...text.matchAll(onePicture)].map(([, alt = '', image = '']) => ({ image, alt: alt.replace(/\\([[\]\\])/g, '$1') }));

/**
 * Finds a component where it is written as the editor writes it: props in double quotes, what is inside between empty
 * lines. Written in any other way it is no component to the editor, and stays as it is.
 */
export function pattern({ id, inside, props }: Pick<EditorComponent, 'id' | 'inside' | 'props'>): RegExp {
  const prop = `(?:\\s+(?:${props.join('|')})="[^"]*")`;
  const given = props.length > 0 ? `(?<props>${prop}*)` : '(?<props>)';
  const empty = `<${id}${given}\\s*/>`;
  if (inside === 'nothing') return new RegExp(`^${empty}$`, 'm');
  const full = `<${id}${given}\\s*>\\n+(?<inside>[\\s\\S]*?)\\n+</${id}>`;
  return new RegExp(`^${full}$`, 'm');
}

/** What the form shows of a component found in a text. */
export function fromTag({ inside }: Pick<EditorComponent, 'inside'>, groups: Readonly<Record<string, string>>): Filled {
  const { props = '', inside: content = '' } = groups;
  const given = Object.fromEntries(
    [...props.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value = '']) => [name, plain(value)]),
  );
  if (inside === 'nothing') return given;
  if (inside === 'picture') return { ...given, ...pictures(content)[0] };
  if (inside === 'pictures') return { ...given, pictures: pictures(content) };
  return { ...given, inside: content };
}

/** A component as it stands in a text. */
export function toTag({ id, props, inside }: Pick<EditorComponent, 'id' | 'inside' | 'props'>, filled: Filled): string {
  const given = props.flatMap((name) => {
    const value = filled[name];
    return typeof value === 'string' && value.trim() !== '' ? [` ${name}=${quoted(value.trim())}`] : [];
  });
  const tag = `<${id}${given.join('')}`;
  if (inside === 'nothing') return `${tag} />`;
  return `${tag}>\n\n${contentOf(inside, filled)}\n\n</${id}>`;
}

function contentOf(inside: EditorComponent['inside'], filled: Filled): string {
  if (inside === 'picture') return markdown(filled);
  if (inside === 'pictures') return ((filled.pictures ?? []) as Picture[]).map(markdown).join('\n\n');
  return typeof filled.inside === 'string' ? filled.inside.trim() : '';
}

/** A component beside the form: what is in it, as Markdown, and its own words below. */
export function previewOf(
  { id, props, inside }: Pick<EditorComponent, 'id' | 'inside' | 'props'>,
  filled: Filled,
): string {
  const words = props.map((name) => filled[name]).filter((value) => typeof value === 'string' && value.trim() !== '');
  const content = inside === 'nothing' ? '' : contentOf(inside, filled);
  return [content, `*${words.length > 0 ? words.join(', ') : id}*`].join('\n\n');
}
