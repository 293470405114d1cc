/** A hyphen has a meaning only between brackets, and only there may a backslash stand before it; its number may anywhere. */
const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d');

/** Turns a Redis glob (`*`, `?`, `[a-z]`, `[^x]`, `\` before a plain character) into a regular expression. */
export function globToRegExp(glob: string): RegExp {
  const parts = glob.matchAll(/\\(.)|\[(\^?)((?:\\.|[^\]])*)\]|(\*+)|(\?)|(.)/gsu);
  let source = '';
  for (const [, escaped, negated, set, star, question, plain] of parts) {
    if (star) source += '.*';
    else if (question) source += '.';
    else if (set !== undefined) source += characterClass(set, negated === '^');
    else source += escapeRegExp(escaped ?? plain ?? '');
  }
  return new RegExp(`^${source}$`, 'su');
}

function characterClass(set: string, negated: boolean): string {
  if (set === '') return negated ? '.' : '(?!)';
  const ranges = [...set.matchAll(/\\(.)|(.)-(.)|(.)/gsu)].map(([, escaped, from, to, plain]) => {
    if (from === undefined || to === undefined) return escapeRegExp(escaped ?? plain ?? '');
    const [low, high] = from <= to ? [from, to] : [to, from];
    return `${escapeRegExp(low)}-${escapeRegExp(high)}`;
  });
  return `[${negated ? '^' : ''}${ranges.join('')}]`;
}
