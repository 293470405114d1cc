import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../tools/check.ts';
import type { CorpusPost } from './corpus.ts';

/** The version that is measured beside ours: only the benchmark fetches it, into a cache. */
export const eleventyVersion = '3.1.8';

const cache = join(root, 'node_modules/.cache', `eleventy-${eleventyVersion}`);

/** Fetches Eleventy unless it is there. @returns its command's file @throws Error when npm cannot */
export async function fetchEleventy(): Promise<string> {
  const command = join(cache, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (existsSync(command)) return command;
  await mkdir(cache, { recursive: true });
  const packages = ['install', '--prefix', cache, '--no-audit', '--no-fund', `@11ty/eleventy@${eleventyVersion}`];
  const [code] = (await once(spawn('npm', packages, { stdio: 'inherit' }), 'close')) as [number | null];
  if (code !== 0) throw new Error(`npm could not fetch Eleventy ${eleventyVersion}.`);
  return command;
}

// What our build makes of the same posts, as one would write it for Eleventy: a page for each with its neighbours, lists
// of six, of years and of topics, a feed with the texts of the newest, a sitemap.
const config = `
export default function (eleventy) {
  eleventy.addCollection('newest', (all) => all.getFilteredByGlob('posts/*.md').reverse());
  const grouped = (name, keys) =>
    eleventy.addCollection(name, (all) => {
      const groups = Map.groupBy(all.getFilteredByGlob('posts/*.md').reverse().flatMap((post) => keys(post).map((key) => ({ key, post }))), ({ key }) => key);
      return [...groups].map(([key, found]) => ({ key, slug: eleventy.getFilter('slugify')(key), posts: found.map(({ post }) => post) }));
    });
  grouped('years', (post) => [String(post.date.getUTCFullYear())]);
  grouped('topics', (post) => post.data.topics);
  const days = new Intl.DateTimeFormat('fi-FI', { timeZone: 'UTC' });
  eleventy.addFilter('day', (date) => days.format(date));
  eleventy.addFilter('iso', (date) => date.toISOString());
  eleventy.addFilter('first', (list, count) => list.slice(0, count));
  return { dir: { includes: '_includes' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
`;

const frame = `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }} – Suurila</title>
{% if summary %}<meta name="description" content="{{ summary }}"><meta property="og:description" content="{{ summary }}">{% endif %}
<meta property="og:title" content="{{ title }}"><link rel="canonical" href="https://suurila.example{{ page.url }}">
<link rel="alternate" type="application/atom+xml" href="/blogi/syote.xml">
</head>
<body>
<a href="#main">Siirry sisältöön</a>
<header><p><a href="/">Suurila</a></p><nav><ul><li><a href="/blogi/">Blogi</a></li></ul></nav></header>
<main id="main">{{ content | safe }}</main>
<footer><p><a href="/blogi/">Kaikki kirjoitukset</a></p></footer>
</body>
</html>
`;

const post = `---
layout: frame.njk
---
<article>
<h1>{{ title }}</h1>
<p><time datetime="{{ page.date | iso }}">{{ page.date | day }}</time></p>
<p>{{ summary }}</p>
{{ content | safe }}
<ul>{% for topic in topics %}<li><a href="/blogi/aihe/{{ topic | slugify }}/">{{ topic }}</a></li>{% endfor %}</ul>
</article>
{% set older = collections.posts | getPreviousCollectionItem %}{% set newer = collections.posts | getNextCollectionItem %}
<nav><ul>{% if older %}<li><a href="{{ older.url }}">{{ older.data.title }}</a></li>{% endif %}{% if newer %}<li><a href="{{ newer.url }}">{{ newer.data.title }}</a></li>{% endif %}</ul></nav>
`;

const list = (items: string) => `<h1>{{ title }}</h1>
<ul>{% for post in ${items} %}<li><h2><a href="{{ post.url }}">{{ post.data.title }}</a></h2><p><time datetime="{{ post.date | iso }}">{{ post.date | day }}</time></p><p>{{ post.data.summary }}</p></li>{% endfor %}</ul>
<nav><ul>{% for year in collections.years %}<li><a href="/blogi/{{ year.key }}/">{{ year.key }}</a></li>{% endfor %}{% for topic in collections.topics %}<li><a href="/blogi/aihe/{{ topic.slug }}/">{{ topic.key }}</a></li>{% endfor %}</ul></nav>
`;

const paged = (data: string, size: number, link: string, body: string) =>
  `---\nlayout: frame.njk\ntitle: Blogi\npagination: { data: ${data}, size: ${size}, alias: shown }\npermalink: "${link}"\n---\n${body}`;

const feed = `---
permalink: /blogi/syote.xml
---
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Blogi</title>
{% for post in collections.newest | first(20) %}<entry><title>{{ post.data.title }}</title><link href="https://suurila.example{{ post.url }}"/><content type="html">{{ post.templateContent }}</content></entry>
{% endfor %}</feed>
`;

const sitemap = `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for page in collections.all %}<url><loc>https://suurila.example{{ page.url }}</loc></url>{% endfor %}</urlset>
`;

const postData = `export default { layout: 'post.njk', tags: 'posts', permalink: ({ page }) => '/blogi/' + page.fileSlug + '/' };
`;

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'eleventy.config.js': config,
  '_includes/frame.njk': frame,
  '_includes/post.njk': post,
  'posts/posts.11tydata.js': postData,
  'index.njk': '---\nlayout: frame.njk\ntitle: Suurila\npermalink: /\n---\n<h1>Suurila</h1>',
  'list.njk': paged(
    'collections.newest',
    6,
    '/blogi/{% if pagination.pageNumber %}sivu/{{ pagination.pageNumber + 1 }}/{% endif %}',
    list('shown'),
  ),
  'years.njk': paged('collections.years', 1, '/blogi/{{ shown.key }}/', list('shown.posts')),
  'topics.njk': paged('collections.topics', 1, '/blogi/aihe/{{ shown.slug }}/', list('shown.posts')),
  'feed.njk': feed,
  'sitemap.njk': sitemap,
};

/** Where a post's file lies in the project. */
export const eleventyFile = (dir: string, { id }: CorpusPost): string => join(dir, 'posts', `${id}.md`);

/** Writes a project for Eleventy with these posts. */
export async function writeEleventy(dir: string, posts: readonly CorpusPost[]): Promise<void> {
  for (const folder of ['_includes', 'posts']) await mkdir(join(dir, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  for (const entry of posts) {
    const { title, date, tags, summary, text } = entry;
    const facts = `title: ${title}\ndate: ${date}\ntopics: [${tags.join(', ')}]\nsummary: ${summary}`;
    await writeFile(eleventyFile(dir, entry), `---\n${facts}\n---\n\n${text}`);
  }
}
