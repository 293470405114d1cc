import type { APIRoute } from 'astro';
import { plainHtml } from '../../../../../../src/build/markdown.ts';
import { asHtml } from '../../../../../../src/components/feed/atom.ts';
import { bodyOf } from '../../../../../../src/content/body.ts';
import { posts } from '../../posts.ts';

const most = 20;

export const GET: APIRoute = async ({ site }) => {
  const entries = (await posts()).slice(0, most).map(async ({ title, url, entry }) => {
    const text = asHtml(await plainHtml(bodyOf(entry), 'fi'));
    return `<entry><title>${asHtml(title)}</title><link href="${new URL(url, site)}"/><content type="html">${text}</content></entry>`;
  });
  const all = (await Promise.all(entries)).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Blogi</title>\n${all}</feed>\n`,
  );
};
