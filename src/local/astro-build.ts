import { spawn } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectDir = join(import.meta.dirname, '../..');

/** What `astro` runs. */
export const astroCommand = join(fileURLToPath(import.meta.resolve('astro')), '../../bin/astro.mjs');

/** Where one build writes: the site, and the modules for its functions. */
export interface BuildFolders {
  siteDir: string;
  generatedDir: string;
}

/** Builds a version of the site into its folders; fails with what was printed. */
export type BuildSite = (folders: BuildFolders, signal: AbortSignal) => Promise<void>;

/** The folders of a cache in which files are named by what they show: every site built on this machine may share them. */
const shared = { assets: 'pictures', motifs: 'motifs' };

async function sharePictures(cacheDir: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  for (const [name, common] of Object.entries(shared)) {
    const folder = join(projectDir, 'node_modules/.cache', common);
    await mkdir(folder, { recursive: true });
    await symlink(folder, join(cacheDir, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Runs Astro's own build in a process of its own, so that a build never slows what is being served. */
export const astroBuild =
  (cacheDir: string): BuildSite =>
  async ({ siteDir, generatedDir }, signal) => {
    await sharePictures(cacheDir);
    return new Promise((resolve, reject) => {
      const own = {
        OUT_DIR: siteDir,
        GENERATED_DIR: generatedDir,
        ASTRO_CACHE: cacheDir,
        ASTRO_TELEMETRY_DISABLED: '1',
      };
      const child = spawn(process.execPath, [astroCommand, 'build'], {
        cwd: projectDir,
        env: { ...process.env, ...own },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      });
      let log = '';
      child.stdout.on('data', (part: Buffer) => (log += part.toString()));
      child.stderr.on('data', (part: Buffer) => (log += part.toString()));
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(log.trim() || `astro build ended with ${code}`)),
      );
    });
  };
