/** Reading speed, in words a minute. */
const speed = 200;

/** How long a description may be, in characters. */
const descriptionLength = 160;

/** A component's tag, and the props whose words readers see. */
const tag = /<\/?[A-Z]\w*(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const seen = /\b(?:title|caption|who|role)=(?:"([^"]*)"|'([^']*)')/g;

const wordsOf = (component: string) => [...component.matchAll(seen)].map(([, a, b]) => a ?? b).join(' ');

/** The words of a piece of MDX without its markup: for counting them, and for short descriptions. */
export function plainText(mdx: string): string {
  return mdx
    .replace(/^(import|export) .*(from ['"]|=).*$/gm, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(tag, (component) => ` ${wordsOf(component)} `)
    .replace(/<[^>]*>|\{[^}]*\}/g, ' ')
    .replace(/^[ \t]*(?:[#>]+|[-*+]|\d+\.)\s+|^[ \t|:-]+$/gm, ' ')
    .replace(/[*_`|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How long reading words without markup takes, in whole minutes, one at least. */
export function readingMinutes(words: string): number {
  return Math.max(1, Math.round((words.match(/[\p{L}\p{N}]\S*/gu) ?? []).length / speed));
}

/** The beginning of the first paragraph, for a text without a summary; undefined when there is none. */
export function excerpt(mdx: string): string | undefined {
  const paragraphs = mdx.split(/\n\s*\n/).filter((block) => !/^\s*(#|import |export |!|<)/.test(block));
  const text = paragraphs.map(plainText).find((words) => words !== '');
  if (text === undefined || text.length <= descriptionLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', descriptionLength - 1))}…`;
}
