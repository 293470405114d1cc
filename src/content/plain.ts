/**
 * What MDX reads otherwise than Markdown does, or what only the bundler can make. More is called so than must be: a text
 * that is taken for MDX is only slower.
 */
const doubtful = [
  // Components, HTML, addresses in angle brackets; expressions.
  /[<{}]/,
  // Pictures: the bundler finds them beside the text.
  /!\[/,
  /^\s*(import|export)\b/m,
  // Far enough in to be code for Markdown, which MDX does not know.
  /^[ >*+.)\d-]*( {4}|\t)/m,
];

/** Whether a text is surely the same in Markdown and in MDX, so that it needs no module of its own. */
export const isPlain = (text: string): boolean => !doubtful.some((sign) => sign.test(text));
