import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { rm } from 'node:fs/promises';

/** A content folder for one test: a municipality with three languages, and the files given by their paths. */
export async function contentFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const all = { 'site.yaml': 'name: Kunta\nlanguages: [fi, sv, en]\n', ...files };
  for (const [path, text] of Object.entries(all)) {
    const file = join(home, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return join(home, 'content');
}
