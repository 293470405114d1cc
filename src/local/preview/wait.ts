import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { checkContent, type CheckedContent } from '../../writing/check-content.ts';
import { lineOf } from '../../writing/fault.ts';
import { faultPage, mustBeMended } from './notes.ts';

/** How often the content is looked at while the preview waits, in milliseconds. */
const every = 500;

/** Astro starts with no text whose fields are wrong, and not without `site.yaml`; anything else it can tell later. */
const canStart = ({ faults, shelves }: CheckedContent) =>
  shelves.texts.every(({ broken }) => broken?.size === 0) && !faults.some(({ file }) => file.endsWith('/site.yaml'));

/** The page asks again by itself: there is nothing yet that would tell it. */
const asking = (page: string) => page.replace('</head>', `<meta http-equiv="refresh" content="1"></head>`);

/**
 * Waits until Astro can start with the content; until then every address of the preview tells what is to be mended.
 * @param dir the content folder, absolute
 */
export async function untilContentIsReadable(dir: string, port: number, say: (line: string) => void): Promise<void> {
  const before: Parameters<typeof checkContent>[2] = new Map();
  let content = await checkContent(dir, Date.now(), before);
  if (canStart(content)) return;
  for (const fault of mustBeMended(content)) say(lineOf(fault, content.shelves.languages[0]));
  const server = createServer(({ url = '/' }, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html; charset=UTF-8', 'Cache-Control': 'no-store' });
    response.end(asking(faultPage(content, url)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  say(`http://localhost:${port}/`);
  while (!canStart(content)) {
    await setTimeout(every);
    content = await checkContent(dir, Date.now(), before);
  }
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
