import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where builds keep what the next one need not make again: `ASTRO_CACHE`, or the folder that Netlify keeps too. */
export const cacheDir = process.env.ASTRO_CACHE ?? 'node_modules/.astro';

/**
 * What was made of a text before, else what is made of it now, which is kept. Several builds may do so at once.
 * @param folder its place in `cacheDir`
 * @param make makes it; the same for the same text
 */
export async function keep(
  folder: string,
  text: string,
  make: (text: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const dir = join(cacheDir, folder);
  const file = join(dir, createHash('sha256').update(text).digest('hex'));
  try {
    return await readFile(file);
  } catch {
    const made = await make(text);
    await mkdir(dir, { recursive: true });
    // Whole or not at all: another build may read it meanwhile, or this one may be ended.
    await writeFile(`${file}.${process.pid}`, made);
    await rename(`${file}.${process.pid}`, file);
    return made;
  }
}
