const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A tag; in the values of attributes ">" may stand as it is. */
const tags = /<\/?[a-z](?:"[^"]*"|[^">])*>/g;

/** A piece of HTML's source as the text it stands for. */
export function decode(source: string): string {
  return source.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The page's title. */
export function titleOf(html: string): string {
  return decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
}

/** All of a page's words, without its tags. */
export function wordsOf(html: string): string {
  return decode(html.replace(tags, ' ')).replace(/\s+/g, ' ');
}

/** The opening tag of the element with this attribute, written as in `name="text"`. */
export function tagOf(html: string, attribute: string): string {
  return html.match(tags)?.find((tag) => tag.includes(` ${attribute}`)) ?? '';
}

/** The value of an attribute of a tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decode(value);
}

/** What a browser would send for a field: an input's value, or a textarea's text without the line break HTML drops. */
export function valueOf(html: string, name: string): string | undefined {
  const tag = tagOf(html, `name="${name}"`);
  if (!tag.startsWith('<textarea')) return attributeOf(tag, 'value');
  const inside = html.slice(html.indexOf(tag) + tag.length);
  return decode(inside.slice(0, inside.indexOf('</textarea>')).replace(/^\n/, ''));
}
