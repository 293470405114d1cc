/**
 * What residents send is plain text. These functions make it harmless to show without changing what was said:
 * Unicode in its composed form, line ends as one, no control characters, nothing that turns the writing direction of
 * what stands around it (Unicode TR9 embeddings, overrides, isolates), no towers of combining marks.
 */
const controls = /[\p{Cc}--[\n\t]]|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gv;
const towers = /(\p{M}{4})\p{M}+/gu;
// The empty Braille cell is a symbol by its class and nothing to the eye.
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
// These three join letters and emoji: Persian names and families need them.
// eslint-disable-next-line no-misleading-character-class -- the joiners are meant one by one
const idle = /(?![\u200c\u200d\ufe0f])[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text of several lines. Runs of empty lines become one. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .normalize('NFC')
    .replace(towers, '$1')
    .split('\n')
    .map((row) => row.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text of one line, such as a name: spaces are one, and characters that cannot be seen are gone. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(idle, '').replace(/\s+/g, ' ').trim();
}

/** Whether there is nothing in a text that can be seen. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, '').trim() === '';
}

/** Length as people count it: code points, so that an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Addresses as they stand in running text; a full stop or a bracket at the end belongs to the sentence. */
const link = /https?:\/\/[^\s<>"]+/gi;
const trailing = new Set(".,:;!?)]}'’”");

/** In one step back for each mark: a pattern anchored at the end would try from every mark anew. */
function withoutTrailing(address: string): string {
  let end = address.length;
  while (end > 0 && trailing.has(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

/** A piece of a line: plain text, or an address to be shown as a link. */
export type Piece = { readonly text: string; readonly href?: string };

/** Cuts a line into plain text and bare links. */
export function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(link)) {
    const href = withoutTrailing(match[0]);
    if (!URL.canParse(href)) continue;
    if (match.index > from) found.push({ text: line.slice(from, match.index) });
    found.push({ text: href, href });
    from = match.index + href.length;
  }
  if (from < line.length) found.push({ text: line.slice(from) });
  return found;
}

/** How many links a text has, those that only begin with "www." too: the mark of advertising. */
export function countLinks(text: string): number {
  return text.match(/https?:\/\/|(?<!\/\/)\bwww\./gi)?.length ?? 0;
}

/** Finnish personal identity code (Act 661/2009 § 63; new separators by decree 1228/2022). Nobody should publish one. */
const identityCode = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y](?![\dA-Z])/i;

/** Whether a text seems to carry somebody's personal identity code. */
export function hasIdentityCode(text: string): boolean {
  return identityCode.test(text);
}
