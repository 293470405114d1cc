import mdx from '@astrojs/mdx/server.js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { Item } from 'feed';
import { asHtml, atom } from '../components/feed/atom.ts';
import FeedText from '../components/feed/FeedText.astro';
import { withAbsoluteLinks } from '../components/feed/links.ts';
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

/** The blog of a language, with its full texts. */
export const GET: APIRoute<{ lang: Locale }> = async ({
  props: { lang },
  site: root = new URL('http://localhost'),
}) => {
  const container = await Container.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdx });
  const entries: Item[] = [];
  for (const post of (await postsIn(lang)).slice(0, most)) entries.push(await entryOf(post, lang, root, container));
  return atom({ here: path.feed(lang), page: path.blog(lang), name: messages[lang].site.blog, lang, entries }, root);
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
    content: withAbsoluteLinks(html, link),
    author: [{ name: post.author?.[lang] ?? loadSite().name[lang] }],
    category: post.tags.map((tag) => ({ term: topicSlug(tag), name: topicName(tag, lang).name })),
  };
}
