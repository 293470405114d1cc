import type { Definition, Link } from 'mdast';
import { closestMatch } from 'leven';
import { visit } from 'unist-util-visit';
import { onceEach } from '../content/once-each.ts';
import type { Told } from '../content/told.ts';
import type { CheckedText } from './checked-text.ts';
import { usesIn } from './component-uses.ts';
import { faultAt, type Fault, type Position } from './fault.ts';
import type { Placed } from './shelves.ts';
import { anchorsOf, isOwnAddress, type PageAddress } from './site-addresses.ts';
import { startOf } from './text-faults.ts';
import { fileWords as words } from './words/files.ts';

/** A link of a text and where it stands. */
interface LinkPlace {
  readonly to: string;
  readonly at: Position;
}

/** Every link that a text has: in its words, its components and its fields. */
const linksIn = onceEach((text: CheckedText): readonly LinkPlace[] => {
  const found: LinkPlace[] = [];
  const pictures = new Set<string>();
  visit(text.tree, 'imageReference', (node) => void pictures.add(node.identifier));
  visit(text.tree, ['link', 'definition'], (node) => {
    const link = node as Link | Definition;
    if (link.type === 'definition' && pictures.has(link.identifier)) return;
    found.push({ to: link.url, at: startOf(link) });
  });
  for (const { node, props } of usesIn(text))
    if (typeof props.link === 'string') found.push({ to: props.link, at: startOf(node as never) });
  const { goals } = text.entry.data as { goals?: { sourceLink?: string }[] };
  for (const [i, { sourceLink }] of (goals ?? []).entries())
    if (sourceLink) found.push({ to: sourceLink, at: text.at(['goals', i, 'sourceLink']) });
  return found;
});

/** What is near enough to an address to be what was meant. */
function nearAddress(address: string, known: Iterable<string>): string | undefined {
  const least = Math.max(2, Math.floor(address.length / 4));
  return closestMatch(address, [...known], { maxDistance: least + 1 });
}

const decoded = (address: string) => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

/** A text that is shown must not lead to one that is not. */
const isHidden = (target: Placed | null, from: Placed | undefined) =>
  target !== null &&
  target.standing !== 'shown' &&
  target.id !== from?.id &&
  from?.standing !== 'draft' &&
  (target.standing === 'draft' || from === undefined || from.at < target.at);

/** What is wrong with a link. @param here the item that the text is of */
function linkFault(
  to: string,
  text: CheckedText,
  here: Placed | undefined,
  addresses: ReadonlyMap<string, PageAddress>,
): Told | undefined {
  if (/^(https?:\/\/[^/]|mailto:.|tel:.)/.test(to)) return undefined;
  if (/^\/\/|^[a-z][a-z0-9+.-]*:/i.test(to)) return words.strangeLink(to);
  const [address = '', anchor] = decoded(to).split('#');
  const page = address.split('?')[0] ?? '';
  if (page !== '' && !page.startsWith('/')) {
    const file = page.replace(/^\.\//, '');
    return /\.\w{2,7}$/.test(file) ? words.fileLink(file) : words.relativeLink(to);
  }
  const own = { item: here ?? null, anchors: anchorsOf(text) };
  const target = page === '' ? own : addresses.get(page);
  if (!target) return isOwnAddress(page) ? undefined : words.deadLink(page, nearAddress(page, addresses.keys()));
  if (isHidden(target.item, here)) return words.hiddenLink(page);
  if (!anchor || target.anchors === null || target.anchors.has(anchor) || /^comment-/.test(anchor)) return undefined;
  return words.deadAnchor(`#${anchor}`, page || text.file.path, near(anchor, target.anchors));
}

const near = (anchor: string, anchors: ReadonlySet<string>) => {
  const found = nearAddress(anchor, anchors);
  return found === undefined ? undefined : `#${found}`;
};

/** The dead links of a text. @param here the item that the text is of */
export function linkFaults(
  text: CheckedText,
  here: Placed | undefined,
  addresses: ReadonlyMap<string, PageAddress>,
): Fault[] {
  return linksIn(text).flatMap(({ to, at }) => {
    const explain = linkFault(to, text, here, addresses);
    return explain ? [faultAt(text.file.path, at, explain)] : [];
  });
}
