/**
 * What residents send is plain text. These functions make it harmless to show without changing what was said:
 * Unicode in its composed form, line ends as one, no control characters, nothing that turns the writing direction of
 * what stands around it (Unicode TR9 embeddings, overrides, isolates), no towers of combining marks.
 */
const controls = /[\p{Cc}--[\n\t]]|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gv;
const towers = /(\p{M}{4})\p{M}+/gu;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A text of several lines. Runs of empty lines become one. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .normalize('NFC')
    .replace(towers, '$1')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text of one line, such as a name: spaces are one, and characters that cannot be seen are gone. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Length as people count it: code points, so that an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Addresses as they stand in running text; a full stop or a bracket at the end belongs to the sentence. */
const link = /https?:\/\/[^\s<>"]+/gi;
const trailing = /[.,:;!?)\]}'’”]+$/;

/** A piece of a line: plain text, or an address to be shown as a link. */
export type Piece = { readonly text: string; readonly href?: string };

/** Cuts a line into plain text and bare links. */
export function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(link)) {
    const href = match[0].replace(trailing, '');
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
  return text.match(/https?:\/\/|\bwww\./gi)?.length ?? 0;
}

/** Finnish personal identity code (Act 661/2009 § 63; new separators by decree 1228/2022). Nobody should publish one. */
const identityCode = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y](?![\dA-Z])/i;

/** Whether a text seems to carry somebody's personal identity code. */
export function hasIdentityCode(text: string): boolean {
  return identityCode.test(text);
}
