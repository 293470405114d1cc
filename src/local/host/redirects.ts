import { parseAllRedirects } from '@netlify/redirect-parser';
import redirector, { type Match } from 'netlify-redirector';

/** The redirect that `_redirects` and `netlify.toml` have for a request, if any. */
export type Redirects = (request: Request) => Match | null;

type Rule = { from: string; query: object; conditions: Record<string, string | string[]> };

/** Reads the redirects with Netlify's own parser into Netlify's own matcher. */
export async function readRedirects(redirectsFile: string, netlifyToml: string): Promise<Redirects> {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [redirectsFile],
    netlifyConfigPath: netlifyToml,
    configRedirects: [],
    minimal: false,
  });
  if (errors.length > 0) throw new Error(errors.map((error: Error) => error.message).join('\n'));
  const matcher = await redirector.parseJSON(JSON.stringify((redirects as Rule[]).map(forMatcher)), {});
  return (request) => {
    const url = new URL(request.url);
    return matcher.match({
      scheme: 'http',
      host: url.hostname,
      path: url.pathname,
      query: url.search.slice(1),
      getHeader: (name) => request.headers.get(name) ?? '',
      getCookie: (name) => cookies(request).get(name) ?? '',
    });
  };
}

/** The matcher calls two fields by their older names and wants lists as text. */
function forMatcher({ from, query, conditions, ...rule }: Rule) {
  const asText = Object.entries(conditions).map(([name, value]) => [name, [value].flat().join(',')]);
  return { ...rule, origin: from, params: query, conditions: Object.fromEntries(asText) as object };
}

function cookies(request: Request) {
  const pairs = (request.headers.get('cookie') ?? '').split('; ').map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}
