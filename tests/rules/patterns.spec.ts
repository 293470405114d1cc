import { globSync, readFileSync } from 'node:fs';
import { isSafe } from 'redos-detector';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../tools/check.ts';
import { importGraph } from '../tools/import-graph.ts';

/** A pattern of ours, where it stands; null: it is put together when the program runs. */
interface Pattern {
  readonly place: string;
  readonly pattern: RegExp | null;
}

function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ place: `${file} ${node.text}`, pattern });
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      found.push({ place: `${file} ${node.getText()}`, pattern: null });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true, kind));
  return found;
}

/**
 * Whether the steps a pattern takes cannot grow past what its text is long: the analysis walks every way in which it can
 * go back, and gives up on a pattern where there is no end to them (https://github.com/tjenkinson/redos-detector).
 */
const isHarmless = (pattern: RegExp) => isSafe(pattern, { maxScore: 200 }).safe;

const madeOfId = 'made of a constant: so many letters and digits';

/** Patterns that the analysis does not clear, or that are put together, and why they are harmless all the same. */
const known: Readonly<Record<string, string>> = {
  [String.raw`src/env.ts /\/+$/`]: 'only who deploys the site writes the environment',
  "src/mail/failure.ts new RegExp(`(?<![\\\\w.])${literal(to.split('@', 1)[0] ?? '')}(?![\\\\w.])`, 'gi')":
    'the name in an address, at most 64 characters and every sign escaped: no choice and no repetition',
  "src/participation/shared/fields.ts /^[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.)+[a-z][a-z\\d-]{0,61}[a-z\\d]$/i":
    'meets at most 254 characters; goes back within one label of 63, never over a dot',
  [String.raw`src/participation/shared/text.ts /[\p{Cc}--[\n\t]]|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gv`]:
    'one character at a time; the analysis does not know the flag',
  [String.raw`src/staff/abuse.ts /^(\*?)(.*?)(\*?)$/s`]: 'meets the words of site.yaml, which are short and ours',
  "src/staff/abuse.ts new RegExp(alternatives.filter(Boolean).join('|'), 'u')":
    'made of the words of site.yaml, every sign escaped; a star is a run of letters before or after a word',
  'src/person/record-kinds.ts new RegExp(`^[a-z\\\\d]{${idLength}}$`)': madeOfId,
  'src/person/who.ts new RegExp(`^[a-z\\\\d]{${idLength}}$`)': madeOfId,
  'src/staff/evenings/token.ts new RegExp(`^[a-z\\\\d]{${idLength}}$`)': madeOfId,
  'src/staff/feedback/paths.ts new RegExp(`^[a-z\\\\d]{${idLength}}$`)': madeOfId,
  'src/staff/notices/desk.tsx new RegExp(`^[a-z\\\\d]{${idLength}}$`)': madeOfId,
};

/** What residents and staff send meets these alone; what the build reads was written by the municipality. */
const reached = await importGraph(globSync('functions/*.ts', { cwd: root }));
const patterns = [...reached.keys()].filter((file) => /^(src|functions)\//.test(file)).flatMap(patternsOf);

test('every pattern that what somebody sends can meet is read', () => {
  expect(patterns.length).toBeGreaterThan(60);
});

test('the analysis tells a harmful pattern from a harmless one', () => {
  for (const harmful of [/(a+)+$/, /\s+$/, /^(\w+\s?)*$/]) expect(isHarmless(harmful)).toBe(false);
  for (const harmless of [/^[a-z]+$/, /^\d{1,6}$/]) expect(isHarmless(harmless)).toBe(true);
});

test('no text can hold a function up: every pattern is cleared, or it is said why it is harmless', () => {
  const uncleared = patterns.filter(({ place, pattern }) => place in known || pattern === null || !isHarmless(pattern));
  expect([...new Set(uncleared.map(({ place }) => place))].sort()).toEqual(Object.keys(known).sort());
});
