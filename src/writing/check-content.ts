import { basename } from 'node:path';
import type { ContentFault } from '../content/faults.ts';
import { onceEach } from '../content/once-each.ts';
import { checkText, type CheckedText } from './checked-text.ts';
import { componentFaults, usesIn } from './component-uses.ts';
import { readContent, type ContentFiles } from './content-files.ts';
import { faultAt, inOrder, type Fault } from './fault.ts';
import { itemFaults } from './item-faults.ts';
import { linkFaults } from './link-faults.ts';
import { pictureFaults } from './picture-faults.ts';
import { bareNumber, privateDataIn, type PrivateData } from './private-data.ts';
import { readabilityAdvice } from './readability.ts';
import { shelve, type Placed, type Shelves } from './shelves.ts';
import { siteAddresses } from './site-addresses.ts';
import { checkSite } from './site-faults.ts';
import { textFaults } from './text-faults.ts';
import { fieldWords } from './words/fields.ts';
import { textWords } from './words/texts.ts';

/** What came of looking at all content. */
export interface CheckedContent {
  readonly faults: readonly Fault[];
  readonly shelves: Shelves;
}

/** A fault that the rules of the build found, at its place; undefined when that field has been told of already. */
function placed({ entry, explain, path }: ContentFault, { textOf }: Shelves): Fault | undefined {
  const text = textOf(entry) ?? textOf({ ...entry, collection: 'singles' });
  if (!text) return undefined;
  const [field] = path;
  const told = field !== undefined && (text.broken === null || text.broken.has(String(field)));
  return told ? undefined : faultAt(text.file.path, text.at(path), explain);
}

/** Numbers that may stand in texts: those of `site.yaml`, and those of a role's contact card. */
function publicNumbers(site: string | null, texts: readonly CheckedText[]): ReadonlySet<string> {
  const cards = texts
    .flatMap(usesIn)
    .map(({ name, props }) => (name === 'ContactCard' ? String(props.phone ?? '') : ''));
  const known = privateDataIn(site ?? '').map(({ words }) => words);
  return new Set([...known, ...cards].map(bareNumber));
}

/** Personal data in the whole file, its fields and its code as well. */
const privateDataOf = onceEach(({ file }: CheckedText) => privateDataIn(file.text));

/** What of it is nobody's to read: a number that is told in public is no fault. */
function privateFaults(path: string, found: readonly PrivateData[], numbers: ReadonlySet<string>): Fault[] {
  return found.flatMap(({ kind, words, ...at }) => {
    if (kind === 'identityCode') return [faultAt(path, at, textWords.identityCode)];
    return numbers.has(bareNumber(words)) ? [] : [faultAt(path, at, textWords.privatePhone(words))];
  });
}

/** The item that a text is of; a text in easy language is of the item that it tells again. */
function itemOf({ file }: CheckedText, { items }: Shelves): Placed | undefined {
  return (items as Readonly<Record<string, readonly Placed[]>>)[file.folder]?.find(({ id }) => id === file.item);
}

/** The texts of a content folder, read and put in order. @param now as of when they are out */
export async function readShelves(dir: string, now: number, before?: Parameters<typeof readContent>[1]) {
  const files: ContentFiles = await readContent(dir, before);
  const site = checkSite(files.site, `${basename(dir)}/site.yaml`);
  return { files, site, shelves: shelve(files.texts.map(checkText), site.languages, now) };
}

/**
 * Looks at all content and tells everything that is wrong with it, and what may be made easier to read.
 * @param dir the content folder, absolute
 * @param now as of when texts are out, in milliseconds since 1970 (UTC)
 * @param before texts that were read earlier, for whoever looks again and again
 */
export async function checkContent(
  dir: string,
  now: number,
  before?: Parameters<typeof readContent>[1],
): Promise<CheckedContent> {
  const { files, site, shelves } = await readShelves(dir, now, before);
  const [name, { texts }] = [basename(dir), shelves];
  const addresses = siteAddresses(shelves);
  const numbers = publicNumbers(files.site, texts);
  const items = [...itemFaults(shelves, dir, site.email)].flatMap((fault) => placed(fault, shelves) ?? []);
  const pictures = await Promise.all(texts.map(pictureFaults));
  const all = [
    ...site.faults,
    ...privateFaults(`${name}/site.yaml`, privateDataIn(files.site ?? ''), numbers),
    ...files.strays.map((path) => faultAt(path, { line: 1, column: 1 }, fieldWords.stray)),
    ...texts.flatMap((text) => [
      ...text.faults,
      ...textFaults(text),
      ...componentFaults(text),
      ...linkFaults(text, itemOf(text, shelves), addresses),
      ...privateFaults(text.file.path, privateDataOf(text), numbers),
      ...readabilityAdvice(text),
    ]),
    ...items,
    ...pictures.flat(),
  ];
  return { faults: inOrder(all), shelves };
}
