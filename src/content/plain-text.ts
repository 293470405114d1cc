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

const counted = new Map<string, number>();

/** How long reading takes, in whole minutes, one at least. Lists tell it of each text many times. */
export function readingMinutes(mdx: string): number {
  const known = counted.get(mdx);
  if (known !== undefined) return known;
  const words = plainText(mdx).match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const minutes = Math.max(1, Math.round(words.length / speed));
  counted.set(mdx, minutes);
  return minutes;
}

/** The beginning of the first paragraph, for a text without a summary; undefined when there is none. */
export function excerpt(mdx: string): string | undefined {
  const paragraphs = mdx.split(/\n\s*\n/).filter((block) => !/^\s*(#|import |export |!|<)/.test(block));
  const text = paragraphs.map(plainText).find((words) => words !== '');
  if (text === undefined || text.length <= descriptionLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', descriptionLength - 1))}…`;
}
