import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Localized } from '../../src/i18n/locales.ts';
import { root } from '../tools/check.ts';

/** A folder of content and what removes it. */
export interface Content {
  contentDir: string;
  remove: () => Promise<void>;
}

/** The post of the demo content that exists in all three languages. */
export const post = '2026-05-26-ensimmainen-kylailta';

/** Where that post lies. */
export const postPath: Localized = {
  fi: '/blogi/ensimmainen-kylailta/',
  sv: '/sv/blogg/forsta-byakvallen/',
  en: '/en/blog/first-village-evening/',
};

/** A post of the copy below that takes no more comments. */
export const closedPost = '2026-05-12-kysymme-ensin';

/** A copy of the demo content in which one post is closed; with `after`, comments are shown at once. */
export async function copyContent(moderation: 'before' | 'after' = 'before'): Promise<Content> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  const contentDir = join(folder, 'content');
  await cp(join(root, 'content'), contentDir, { recursive: true });
  await change(join(contentDir, 'site.yaml'), /^moderation:.*$/m, `moderation: ${moderation}`);
  await change(join(contentDir, 'blog', closedPost, 'fi.mdx'), /^question:/m, 'comments: closed\nquestion:');
  return { contentDir, remove: () => rm(folder, { recursive: true }) };
}

async function change(file: string, words: RegExp, others: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!words.test(text)) throw new Error(`${file} has no line like ${words.source}.`);
  await writeFile(file, text.replace(words, others));
}
