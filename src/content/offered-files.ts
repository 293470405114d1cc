/** A tag of a component that offers a file, and the props that name one. */
const tags = /<(?:FileLink|Video)\b(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
const names = /\b(?:file|track)=(?:"([^"]*)"|'([^']*)')/g;

/** The files beside a text that it offers to its readers, by name. @param body the text as it was written */
export function offeredIn(body: string): string[] {
  const found = (body.match(tags) ?? []).flatMap((tag) => [...tag.matchAll(names)].map(([, a, b]) => a ?? b ?? ''));
  return [...new Set(found.map((name) => name.replace(/^\.\//, '')))];
}
