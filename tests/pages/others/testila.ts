import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestSite, type TestSite } from '../../tools/site.ts';
import { test as base } from '../site.ts';
import { writeBlog } from './blog-content.ts';
import { writeEvenings } from './evening-content.ts';

/** Writes a file of the content; its name begins at the content's folder. */
export type WriteFile = (name: string, text: string | Uint8Array) => Promise<void>;

const facts = `name: Testilä
languages: [fi, sv]
topics: { työ: { sv: arbete } }
contact: { email: kunta@testila.example }
`;

/** A test with the site of Testilä: a municipality of two languages, with a blog and evenings made for the tests. */
export const test = base.extend<object, { site: TestSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const contentDir = await mkdtemp(join(tmpdir(), 'testila-'));
      const file: WriteFile = async (name, text) => {
        await mkdir(join(contentDir, name, '..'), { recursive: true });
        await writeFile(join(contentDir, name), text);
      };
      await file('site.yaml', facts);
      await writeBlog(file);
      await writeEvenings(file);
      const site = await startTestSite({ contentDir });
      await use(site);
      await site.stop();
      await rm(contentDir, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
