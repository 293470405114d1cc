import type { APIRoute } from 'astro';
import { loadSite } from '../../content/site.ts';

/** Every build renews the promise for half a year; RFC 9116 2.5.5 recommends less than a year. */
const validFor = 180 * 86_400_000;

/** Where to report a weakness (RFC 9116). Without an e-mail address in `site.yaml` there is only the site itself. */
export const GET: APIRoute = ({ site, url }) => {
  const { contact, languages } = loadSite();
  const lines = [
    `Contact: ${contact.email === null ? new URL('/', site).href : `mailto:${contact.email}`}`,
    `Expires: ${new Date(Date.now() + validFor).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${new URL(url.pathname, site).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
