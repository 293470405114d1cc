/** Whether the search finds a page: a text, or one of `wanted`; no list of texts, which every title in it would find. */
export const isFound = (url: string, html: string, wanted: ReadonlySet<string>) =>
  (html.includes('<article') || wanted.has(url)) && !html.includes('<meta name="robots" content="noindex"');

/** A page that tells Pagefind its part of the site, the second step of its way from the front page, to show in results. */
export function withSection(html: string): string {
  const name = /"position":2,"name":("(?:[^"\\]|\\.)*")(?=.*"position":3)/.exec(html)?.[1];
  if (name === undefined) return html;
  const section = String(JSON.parse(name)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace('<main ', () => `<main data-pagefind-meta="section:${section}" `);
}

/** Of a page what Pagefind looks at: its language and its main part without forms. Reading the rest takes as long again. */
export function searchedPart(html: string): string {
  const language = /<html\b[^>]*>/.exec(html)?.[0] ?? '<html>';
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return `<!doctype html>${language}<body>${main.replace(/<form\b[\s\S]*?<\/form>/g, '')}</main></body></html>`;
}
