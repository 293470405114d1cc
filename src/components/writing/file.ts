import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { loadSite } from '../../content/site.ts';
import { formatSize } from '../../i18n/numbers.ts';
import { pageMessages } from '../../i18n/page-messages.ts';
import { offeredPath } from '../../i18n/routes.ts';
import type { ShownText } from './text.ts';

/** A file that a text offers to its readers. */
interface OfferedFile {
  readonly href: string;
  /** Its kind and size: "PDF, 320 kt". */
  readonly told: string;
}

/** A file beside a text. @throws what `wrong` makes of it, when there is no such file */
export async function offered(
  name: string,
  { id, folder, lang, link }: ShownText,
  wrong: (what: string) => Error,
): Promise<OfferedFile> {
  const file = await stat(join(folder, name)).catch(() => null);
  if (!file?.isFile()) throw wrong(pageMessages[loadSite().languages[0]].writing.noFile(name));
  return {
    href: link(offeredPath(id, name)),
    told: `${extname(name).slice(1).toUpperCase()}, ${formatSize(file.size, lang)}`,
  };
}
