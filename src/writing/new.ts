import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../content/folder.ts';
import { readShelves } from './check-content.ts';
import { kinds, newItem, type Made } from './new-item.ts';
import { newTranslation } from './new-translation.ts';
import { nearest } from './schema-faults.ts';
import type { Shelves } from './shelves.ts';
import { newWords } from './words/new.ts';

// `npm run new -- <kind> "Title"`: a folder with a text to start from.
const now = Date.now();
const { shelves } = await readShelves(contentDir, now);
const words = newWords[shelves.languages[0]];
const made = make(process.argv.slice(2), shelves);

if ('refused' in made) fail(made.refused);
else {
  const file = join(contentDir, made.file);
  await mkdir(dirname(file), { recursive: true });
  // Never over a text that is there.
  await writeFile(file, made.text, { flag: 'wx' });
  const shown = `${basename(contentDir)}/${made.file}`;
  console.log(process.argv[2] === 'translation' ? words.madeTranslation(shown) : words.made(shown));
}

function make(given: string[], content: Shelves): Made {
  const options = { name: { type: 'string' }, lang: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args: given, options, allowPositionals: true, strict: false });
  const [first, ...rest] = positionals;
  if (first === undefined) return { refused: words.usage };
  if (first === 'translation') return newTranslation(rest[0] ?? '', rest[1] ?? String(values.lang ?? ''), content);
  const kind = kinds.find((name) => name === first);
  if (!kind) return { refused: words.noKind(first, nearest(first, kinds)) };
  const title = rest.join(' ').trim();
  if (title === '') return { refused: words.noTitle(kind) };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return newItem({ kind, title, now, name: text(values.name), lang: text(values.lang) }, content);
}

function fail(why: string) {
  console.error(why);
  process.exitCode = 1;
}
