/**
 * Makes the links of a piece of HTML absolute: a feed reader shows it far from our addresses. They stand in it as HTML
 * writes them, with `&amp;`, which changes nothing in how an address is resolved.
 * @param page the address at which it is written
 */
export const withAbsoluteLinks = (html: string, page: URL): string =>
  html.replace(/(<a\b[^>]*?\shref=")([^"]*)/g, (_, before: string, to: string) => before + new URL(to, page).href);
