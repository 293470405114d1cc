import { home } from './handlers.ts';
import { elementsOf, type Element } from './tree.ts';

/** What our answers never have; whatever runs or frames something, or changes where a page's addresses lead. */
const foreign = new Set(['script', 'iframe', 'object', 'embed', 'base', 'link', 'style', 'frame', 'portal', 'img']);

/** The attributes that lead somewhere. */
const leading = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'background'];

function leadsWrong(element: Element, name: string, to: string): boolean {
  if (!URL.canParse(to, home)) return true;
  const { protocol, origin } = new URL(to, `${home}/somewhere/`);
  const away = origin !== home;
  if (name !== 'href') return away;
  if (protocol === 'mailto:' || protocol === 'tel:') return false;
  // The only links that leave the site here are residents'.
  return away && !(/^https?:$/.test(protocol) && element.attributes.get('rel') === 'nofollow ugc noopener');
}

/** What no page of ours may have, whatever was sent to it. */
export function markupFaults(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const { name, attributes } = element;
    const odd = [...attributes].flatMap(([attribute, value]) => {
      const wrong =
        /^on|^style$|^srcdoc$|[^\w:-]/.test(attribute) ||
        (leading.includes(attribute) && leadsWrong(element, attribute, value));
      return wrong ? [`<${name} ${attribute}="${value}">`] : [];
    });
    const refresh = name === 'meta' && attributes.has('http-equiv') ? ['<meta http-equiv>'] : [];
    return [...(foreign.has(name) ? [`<${name}>`] : []), ...odd, ...refresh];
  });
}

/** The editor of content, which no resident's words reach, has a script and a policy of its own. */
const isEditor = ({ url }: Request) => new URL(url).pathname.startsWith('/desk/content');

const stamp = /name="stamp" value="f\./;
const receipt = /\/r\/[a-z]\w{20}/;

/** What is wrong with how an answer may be kept by others than its reader. */
function keepingFaults(asked: Request, answer: Response, body: string): string[] {
  const { headers } = answer;
  const keeping = headers.get('Cache-Control') ?? '';
  if (keeping === 'no-store') return headers.has('Netlify-CDN-Cache-Control') ? ['no-store, yet kept at the edge'] : [];
  const faults = [
    [!keeping.includes('public') || !keeping.includes('max-age=0'), `kept as "${keeping}"`],
    [answer.status !== 200, `a ${answer.status} is kept`],
    [!['GET', 'HEAD'].includes(asked.method), `a ${asked.method} is kept`],
    [!asked.url.startsWith(`${home}/api/`), 'what is no public list is kept'],
    [stamp.test(body), 'a one-use stamp is kept'],
    [receipt.test(body), 'a receipt is kept'],
    [!/\bAccept\b/.test(headers.get('Vary') ?? ''), 'a page and its data are kept as one'],
  ] as const;
  return faults.flatMap(([wrong, words]) => (wrong ? [words] : []));
}

/** What is wrong with an answer's headers, whatever was asked. */
function headerFaults(asked: Request, { status, headers }: Response): string[] {
  const type = headers.get('Content-Type') ?? '';
  const policy = headers.get('Content-Security-Policy') ?? '';
  const location = headers.get('Location');
  const cookies = headers.getSetCookie();
  const isDesk = new URL(asked.url).pathname.startsWith('/desk');
  const faults = [
    [type !== '' && headers.get('X-Content-Type-Options') !== 'nosniff', 'its type may be guessed'],
    [type.startsWith('text/html') && !policy.includes("frame-ancestors 'none'"), 'it may be framed'],
    [type.startsWith('text/html') && !policy.includes("default-src 'none'"), 'it has no policy'],
    [policy.includes('unsafe') && !isEditor(asked), 'its policy is unsafe'],
    [location !== null && new URL(location, home).origin !== home, `it leads to ${location}`],
    [(location !== null) !== (status >= 300 && status < 400), `${status} and ${location}`],
    [
      cookies.some(
        (cookie) => !isDesk || !/^__Host-desk(-code)?=\w*; Path=\/; Secure; HttpOnly; SameSite=Lax;/.test(cookie),
      ),
      'a cookie',
    ],
    [headers.has('Access-Control-Allow-Origin'), 'other sites may read it'],
  ] as const;
  return faults.flatMap(([wrong, words]) => (wrong ? [words] : []));
}

/** What is wrong with an answer, whatever was asked: a fault of ours, a place for others' code, a private thing that is kept. */
export async function faultsOf(asked: Request, answer: Response): Promise<string[]> {
  const body = await answer.clone().text();
  const isPage = body !== '' && (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
  const isWhole = !asked.url.startsWith(`${home}/api/notices/bar`);
  const elements = isPage ? elementsOf(body) : [];
  const count = (name: string) => elements.filter((element) => element.name === name).length;
  return [
    ...(answer.status >= 500 ? [`${answer.status}`] : []),
    ...(body.isWellFormed() ? [] : ['broken Unicode']),
    ...headerFaults(asked, answer),
    ...keepingFaults(asked, answer, body),
    ...markupFaults(isEditor(asked) ? elements.filter(({ name }) => name !== 'script') : elements),
    ...(isPage && isWhole && (count('main') !== 1 || count('h1') !== 1) ? ['it is no whole page'] : []),
  ];
}
