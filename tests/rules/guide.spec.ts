import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writingComponents } from '../../src/content/writing/components.ts';
import { checkContent } from '../../src/writing/check-content.ts';
import { lineOf } from '../../src/writing/fault.ts';
import { root } from '../tools/check.ts';

/** An example of the guide: a whole file, or a piece of a text. */
interface Example {
  path: string;
  text: string;
}

let [guide, folder] = ['', ''];
const demo = globSync('content/*/*/*.*', { cwd: root });

beforeAll(async () => {
  guide = await readFile(join(root, 'docs/kirjoittajan-opas.md'), 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

/** The examples: those that are whole files say after the fence which, pieces of a text stand in a post made for them. */
function examplesIn(text: string): Example[] {
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```/gm)].flatMap(([, kind, path, inside = ''], at) => {
    if (path) return [{ path, text: inside }];
    if (kind !== 'mdx') return [];
    const matter = `---\ntitle: Esimerkki\ndate: 2026-01-02\nquestion: Mitä mieltä olet?\n---\n\n`;
    return [{ path: `content/blog/2026-01-02-esimerkki-${at}/fi.mdx`, text: matter + inside }];
  });
}

/** Puts files of the names that an example uses beside it: the demo's own, or others of their kind. */
async function layBeside({ path, text }: Example): Promise<void> {
  for (const name of text.match(/[\w-]+\.(?:jpg|mp4|vtt|csv|geojson)\b/g) ?? []) {
    const found =
      demo.find((file) => file.endsWith(`/${name}`)) ?? demo.find((file) => extname(file) === extname(name));
    const place = join(folder, dirname(path), name);
    if (found && !existsSync(place)) await cp(join(root, found), place);
  }
}

test('every example of the guide passes the check of the content', async () => {
  const examples = examplesIn(guide);
  expect(examples.length).toBeGreaterThan(15);
  for (const example of examples) {
    await mkdir(join(folder, dirname(example.path)), { recursive: true });
    await writeFile(join(folder, example.path), example.text);
    await layBeside(example);
  }
  const { faults } = await checkContent(join(folder, 'content'), Date.UTC(2026, 10, 22));
  const wrong = faults.filter(({ severity }) => severity === 'fault');
  expect(wrong.map((each) => lineOf(each, 'fi'))).toEqual([]);
});

test.each(Object.keys(writingComponents))(
  '%s has a section with an example and, where it is seen, a picture',
  (name) => {
    const section = guide.split(/^### /m).find((part) => part.split('\n')[0]?.includes(`<${name}`)) ?? '';
    expect(section).toMatch(new RegExp(`^\`\`\`mdx\\n<${name}\\b`, 'm'));
    if (name !== 'KeepingTimes') expect(section).toMatch(/!\[.{20,}\]\(pictures\/[\w-]+\.webp\)/);
  },
);

test('every picture and every section that the guide points to is there', () => {
  const pictures = [...guide.matchAll(/\((pictures\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([]);
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');
  const sections = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = '']) => to);
  expect(links.filter((to) => !sections.includes(to))).toEqual([]);
});
