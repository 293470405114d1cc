import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { parse } from 'smol-toml';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { htmlHeaders } from '../src/http/headers.ts';
import { root } from './tools/check.ts';
import { importGraph } from './tools/import-graph.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const find = (...patterns: string[]) => globSync(patterns, { cwd: root }).sort();

describe('imports point down', () => {
  test('functions run without Astro, without what builds the site and without the local stand-ins', async () => {
    const graph = await importGraph(find('functions/*'));
    const reached = [...graph.keys(), ...[...graph.values()].flat()];
    expect(reached.length).toBeGreaterThan(0);
    expect(reached.filter((path) => /^astro($|[:/])|\.astro$|^zod(?!\/mini$)/.test(path))).toEqual([]);
    expect(
      reached.filter((path) => /^src\/(local|build|pages|layouts|components|content\.config)\b/.test(path)),
    ).toEqual([]);
    expect(reached.filter((path) => /^src\/content\/(queries|catalogue)\b/.test(path))).toEqual([]);
  });

  test('what is shown never reaches the store, the mail, the environment or a handler', async () => {
    const views = ['src/{participation,staff}/**/[A-Z]*.tsx', 'src/staff/views/**/*.tsx'];
    const shown = find('src/{pages,layouts,components}/**/*.{astro,ts,tsx}', ...views);
    expect(shown.length).toBeGreaterThan(0);
    const reached = [...(await importGraph(shown)).keys()];
    const doors = /^src\/(store|mail)\/|^src\/env\.ts$|^src\/(participation|staff)\/.*\b(handlers|store)\.tsx?$/;
    expect(reached.filter((file) => doors.test(file))).toEqual([]);
  });

  test('one kind of participation never imports another', async () => {
    const graph = await importGraph(find('src/participation/**/*.{ts,tsx}'));
    const kindOf = (file: string) => /^src\/participation\/([^/]+)\//.exec(file)?.[1];
    const crossings = [...graph].flatMap(([file, imports]) =>
      imports
        .filter((path) => ![undefined, 'shared', kindOf(file)].includes(kindOf(path)))
        .filter(() => kindOf(file) !== undefined)
        .map((path) => `${file} -> ${path}`),
    );
    expect(kindOf('src/participation/comments/form.ts')).toBe('comments');
    expect(crossings).toEqual([]);
  });
});

describe('one municipality’s words lie in its content', () => {
  test('no other file names the demo municipality', () => {
    const files = listFiles().filter((file) => !/^(content|docs|tests)\/|^README/.test(file));
    const naming = files.filter((file) => /koivuj[aä]rv|bj[oö]rksj[oö]/i.test(read(file)));
    expect(files).toContain('package.json');
    expect(naming).toEqual([]);
  });
});

describe('the interface’s words', () => {
  test.each(['fi', 'sv', 'en'])('%s: no blame, no begging, no exclamation marks', (language) => {
    const texts = stringsIn(`src/i18n/messages/${language}.ts`);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /virheelli|ole hyvä|olkaa hyvä|valitettavasti|hups|!/i.test(text))).toEqual([]);
  });
});

describe('what is said in two places', () => {
  test('files and functions answer with the same headers', () => {
    const { headers } = parse(read('netlify.toml')) as { headers: { for: string; values: Record<string, string> }[] };
    const everywhere = headers.find((rule) => rule.for === '/*')?.values;
    const plain = (values: Record<string, string> | undefined) => Object.fromEntries(new Headers(values));
    const policy = 'Content-Security-Policy';
    // Only files may compile WebAssembly, as the search does.
    const files = { ...everywhere, [policy]: everywhere?.[policy]?.replace(" 'wasm-unsafe-eval'", '') ?? '' };
    expect(everywhere?.[policy]).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(plain(htmlHeaders)).toEqual(plain(files));
  });

  test('no file is given one header by two rules, as Netlify reads them', async () => {
    const { headers: rules } = await parseAllHeaders({
      headersFiles: [],
      netlifyConfigPath: join(root, 'netlify.toml'),
      configHeaders: undefined,
      minimal: false,
    });
    const ours = rules as Header[];
    const samples = ours.map((rule) => rule.for.replace('*', 'x')).concat('/', '/haku/', '/pagefind/pagefind.js');
    const given = samples.map((path) =>
      ours.filter(({ forRegExp }) => forRegExp.test(path)).flatMap(({ values }) => Object.keys(values)),
    );
    expect(ours.length).toBeGreaterThan(3);
    for (const names of given) expect(names).toEqual([...new Set(names)]);
  });

  test('the lockfile names packages and their hashes, never where somebody fetched them', () => {
    const lockfile = read('package-lock.json');
    expect(lockfile).toContain('"integrity"');
    expect(lockfile).not.toContain('"resolved"');
  });
});

/** Every file that is, or would be, committed. */
function listFiles(): string[] {
  const args = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
  return files.filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The texts of a module's string and template literals. */
function stringsIn(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return texts;
}
