import { join } from 'node:path';
import type { Definition, Image } from 'mdast';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { onceEach } from '../content/once-each.ts';
import type { Told } from '../content/told.ts';
import type { CheckedText } from './checked-text.ts';
import { filesOf, usesIn } from './component-uses.ts';
import { faultAt, type Fault, type Position } from './fault.ts';
import { nearest } from './schema-faults.ts';
import { startOf } from './text-faults.ts';
import { fileWords as words } from './words/files.ts';

/**
 * The most that a picture may be. Every copy of the content carries the file for good, and the build unpacks it: 50
 * megapixels, the most that a common phone takes, are 200 MB of memory.
 */
const most = { megabytes: 10, megapixels: 50 };

/** What the build makes into pictures that browsers show. */
const kinds = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i;

interface Named {
  readonly file: string;
  readonly at: Position;
}

/** The pictures that a text names. */
const picturesIn = onceEach(({ tree, entry, at }: CheckedText): readonly Named[] => {
  const found: Named[] = [];
  const referred = new Set<string>();
  visit(tree, 'imageReference', (node) => void referred.add(node.identifier));
  visit(tree, ['image', 'definition'], (node) => {
    if (node.type === 'definition' && !referred.has(node.identifier)) return;
    found.push({ file: (node as Image | Definition).url, at: startOf(node as Image) });
  });
  const { image } = entry.data;
  return typeof image === 'string' ? [...found, { file: image, at: at(['image']) }] : found;
});

const known = new Map<string, Promise<Told | undefined>>();

async function sizeFault(file: string, path: string, bytes: number): Promise<Told | undefined> {
  const megabytes = bytes / 1_000_000;
  if (megabytes > most.megabytes) return words.pictureBytes(file, megabytes.toFixed(0), most.megabytes);
  try {
    const { width, height } = await sharp(path).metadata();
    if (width * height <= most.megapixels * 1_000_000) return undefined;
    return words.picturePixels(file, `${width} × ${height}`, most.megapixels);
  } catch {
    return words.pictureBroken(file);
  }
}

/** What is wrong with a picture; what its file is like is looked at once for each size it has. */
async function pictureFault(address: string, { file: { beside, dir } }: CheckedText): Promise<Told | undefined> {
  const file = decodeURI(address).replace(/^\.\//, '');
  if (/[/\\]|^[a-z]+:/i.test(file)) return words.farPicture(address);
  const bytes = beside.get(file);
  if (bytes === undefined)
    return words.noFile(
      file,
      nearest(
        file,
        [...beside.keys()].filter((name) => kinds.test(name)),
      ),
    );
  if (!kinds.test(file)) return words.pictureKind(file);
  const key = `${join(dir, file)} ${bytes}`;
  const told = known.get(key) ?? sizeFault(file, join(dir, file), bytes);
  known.set(key, told);
  return told;
}

/** The pictures of a text that are not there, too large or no pictures, and files for readers that are not there. */
export async function pictureFaults(text: CheckedText): Promise<Fault[]> {
  const { path, beside } = text.file;
  const pictures = await Promise.all(
    picturesIn(text).map(async ({ file, at }) => {
      const explain = await pictureFault(file, text);
      return explain ? [faultAt(path, at, explain)] : [];
    }),
  );
  const files = usesIn(text).flatMap((use) =>
    filesOf(use)
      .map((file) => file.replace(/^\.\//, ''))
      .filter((file) => !beside.has(file))
      .map((file) => faultAt(path, startOf(use.node as never), words.noFile(file, nearest(file, [...beside.keys()])))),
  );
  return [...pictures.flat(), ...files];
}
