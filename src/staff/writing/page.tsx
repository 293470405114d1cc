import { deskShells } from '../../generated/shell.js';
import type { Site } from '../../content/site.ts';
import type { Call } from '../../http/endpoint.tsx';
import { privateHeaders } from '../../http/headers.ts';
import { pageResponse } from '../../http/page.tsx';
import { messages as deskMessages } from '../messages.ts';
import { deskPath } from '../paths.ts';
import { Languages } from '../views/Languages.tsx';
import { messages } from './messages.ts';
import { writingPath } from './paths.ts';

/** Where the programming interfaces of the hosts are, unless `site.yaml` names another. */
const interfaces = { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' };

/** The origins that the editor must reach at the site's Git host. */
function hostsOf({ editor }: Site): string[] {
  if (!editor) return [];
  const { host, address, api } = editor;
  // At GitHub the address is that of a service that signs people in; elsewhere it is the host itself.
  const main = api ?? (host === 'github' ? interfaces.github : (address ?? interfaces[host]));
  return [...new Set([main, address ?? main].map((url) => new URL(url).origin))];
}

/**
 * What the editor's page may do, beyond the site's own pages: styles that its library makes, pictures that nobody has
 * saved yet, its preview, and talking to the Git host.
 */
const policy = (site: Site) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...hostsOf(site)].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

function WritingPage({ call: { lang, site } }: { readonly call: Call }) {
  const t = messages[lang];
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p id="opening" data-failed={t.failed} role="status" hidden>
        {t.opening}
      </p>
      <p id="off" hidden>
        {t.off}
      </p>
      <noscript>
        <p>{t.needsScript}</p>
      </noscript>
      <p>
        <a href={deskPath(lang)}>{deskMessages[lang].desk.title}</a>
      </p>
      <Languages lang={lang} languages={site.languages} path={writingPath} />
      <script type="module" src="/editor/start.js" />
    </>
  );
}

/**
 * `/desk/content/`: the page at which the editor opens. Nobody signs in here: on one's own machine nobody need, and
 * elsewhere writers sign in at the Git host, which alone can change a text.
 */
export function writingPage(call: Call): Response {
  const { lang, site } = call;
  const page = { lang, title: messages[lang].title, view: <WritingPage call={call} />, frame: deskShells };
  return pageResponse(page, 200, { ...privateHeaders, 'Content-Security-Policy': policy(site) });
}
