import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localDay } from '../../src/i18n/dates.ts';

const day = 24 * 3_600_000;

/** An evening for each of the stories, one for a look at its pages, and one that was held and not closed. */
export const eveningIds = {
  js: 'ilta-skriptin-kanssa',
  plain: 'ilta-ilman-skriptia',
  looked: 'katsottu-ilta',
  forgotten: 'unohtunut-ilta',
};

/** How many days from now each of them takes place. */
const days = { js: 10, plain: 11, looked: 12, forgotten: -3 };

/** Where the Finnish text of an evening lies. */
export const eveningFile = (contentDir: string, id: string) => join(contentDir, 'evenings', id, 'fi.mdx');

/** Writes an evening for six people, so many days from now; `more` are further lines of its front matter. */
export async function writeEvening(contentDir: string, id: string, inDays: number, more = ''): Promise<void> {
  const date = localDay(Date.now() + inDays * day);
  const times = `starts: ${date}T18:00\nends: ${date}T20:00`;
  const facts = `title: Ilta ${id}\n${times}\nplace: Testikylä\naddress: Kylätie 1\ncapacity: 6\n${more}`;
  await writeFile(eveningFile(contentDir, id), `---\n${facts}---\n\nTervetuloa.\n`);
}

/** Writes them into a copy of the demo's texts. */
export async function writeStoryEvenings(contentDir: string): Promise<void> {
  for (const [story, inDays] of Object.entries(days)) {
    const id = eveningIds[story as keyof typeof eveningIds];
    await mkdir(join(contentDir, 'evenings', id));
    await writeEvening(contentDir, id, inDays);
  }
}
