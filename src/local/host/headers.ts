import { parseAllHeaders, type Header } from '@netlify/headers-parser';

/** The headers that `_headers` and `netlify.toml` give to a file at a path. */
export type HeaderRules = (pathname: string) => Record<string, string>;

/** Reads the header rules with Netlify's own parser; a later rule wins over an earlier one. */
export async function readHeaderRules(headersFile: string, netlifyToml: string): Promise<HeaderRules> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [headersFile],
    netlifyConfigPath: netlifyToml,
    configHeaders: undefined,
    minimal: false,
  });
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const rules = headers as Header[];
  return (pathname) =>
    Object.assign({}, ...rules.filter(({ forRegExp }) => forRegExp.test(pathname)).map(({ values }) => values));
}
