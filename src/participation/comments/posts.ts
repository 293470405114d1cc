import { catalogue, type CatalogueText } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { Refusal } from '../../http/refusal.tsx';
import { formatMoment } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { paths } from '../../i18n/routes.ts';
import { openness, pageOf } from './post-facts.ts';

/** All texts that may be discussed: the posts, the newest first, and the strategy pages that take comments. */
export function discussedTexts(): readonly CatalogueText[] {
  return [...catalogue.posts, ...catalogue.strategy.filter(({ comments }) => comments !== 'off')];
}

/** The text of an id, while it is in the content. What a form calls `post` may be a strategy page. */
export function postOf(id: string | undefined): CatalogueText | undefined {
  return [...catalogue.posts, ...catalogue.strategy].find((text) => text.id === id);
}

/** The page of a post that something is about; the blog when the post is gone. */
export function postOrBlog(id: string, lang: Locale): { readonly title: string; readonly path: string } {
  const post = postOf(id);
  const page = post && pageOf(post, lang);
  return page ?? { title: messages[lang].site.blog, path: paths(catalogue.site.languages).blog(lang) };
}

/** The post that a comment is meant for; with comments off it is as unknown as one that does not exist. @throws Refusal */
export function commentablePost(id: string | undefined): CatalogueText {
  const post = postOf(id);
  if (!post || post.comments === 'off') throw new Refusal('notFound');
  return post;
}

/** That a post takes comments now. @throws Refusal that says since when it does not */
export function mustBeOpen(post: CatalogueText, { lang, now }: Pick<Call, 'lang' | 'now'>): void {
  const state = openness(post, now);
  if (state.open) return;
  const t = messages[lang];
  const detail = state.since === null ? t.comments.closed : t.refusals.closedSince(formatMoment(state.since, lang));
  throw new Refusal('notOpen', { detail });
}
