import mdx from '@astrojs/mdx/server.js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import { Feed, type Item } from 'feed';
import FeedText from '../components/feed/FeedText.astro';
import { path } from '../content/queries/paths.ts';
import { postsIn, type Post } from '../content/queries/posts.ts';
import { topicName } from '../content/queries/topics.ts';
import { loadSite } from '../content/site.ts';
import { topicSlug } from '../content/topics.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { routeParam } from '../i18n/routes.ts';

/** How many posts the feed carries, the newest ones. */
const most = 20;

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().languages.map((lang) => ({
    params: { feed: routeParam(path.feed(lang))?.replace(/\.xml$/, '') },
    props: { lang },
  }));

/** A text as HTML: the feed's titles and summaries are HTML too. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The blog of a language, with its full texts (Atom, RFC 4287). */
export const GET: APIRoute<{ lang: Locale }> = async ({
  props: { lang },
  site: root = new URL('http://localhost'),
}) => {
  const { name, tagline } = loadSite();
  const here = new URL(path.feed(lang), root).href;
  const posts = (await postsIn(lang)).slice(0, most);
  const feed = new Feed({
    id: here,
    title: `${messages[lang].site.blog} – ${name[lang]}`,
    description: tagline?.[lang],
    link: new URL(path.blog(lang), root).href,
    feed: here,
    updated: new Date(posts[0]?.at ?? 0),
    author: { name: name[lang] },
    generator: false,
  });
  const container = await Container.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdx });
  for (const post of posts) feed.addItem(await entryOf(post, lang, root, container));
  const atom = feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `);
  return new Response(atom, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

async function entryOf(post: Post, lang: Locale, root: URL, container: Container): Promise<Item> {
  const entry = post.entries[lang] ?? post.main;
  const link = new URL(post.paths[lang] ?? '', root);
  const { title, summary } = entry.data;
  const props = { entry, lang, image: post.main.data.image, discussed: post.comments !== 'off' };
  const html = await container.renderToString(FeedText, { props, request: new Request(link) });
  return {
    // The folder's name stays when a title or an address is mended (RFC 4151).
    id: `tag:${root.hostname},${post.date}:blog/${post.id}/${lang}`,
    title: asHtml(title),
    link: link.href,
    date: new Date(post.at),
    published: new Date(post.at),
    description: summary && asHtml(summary),
    // Within CDATA, which these three characters would end.
    content: html.trim().replaceAll(']]>', ']]&gt;'),
    author: [{ name: post.author?.[lang] ?? loadSite().name[lang] }],
    category: post.tags.map((tag) => ({ term: topicSlug(tag), name: topicName(tag, lang).name })),
  };
}
