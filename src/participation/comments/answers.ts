import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Comment, ReplyTo } from './comment.ts';
import { fresh } from './rules.ts';

type Names = Pick<Site, 'people' | 'name'>;

/** What a reply to this comment stands under: replies are one level deep, so a reply to a reply joins its root. */
export function rootOf({ id, createdAt, replyTo }: Comment): ReplyTo {
  return replyTo ?? { id, at: createdAt };
}

/** What the municipality is called where it answers without naming a role. */
const municipality = 'municipality';

/** The roles an official may answer as, in the site's order. */
export function rolesOf({ people }: Pick<Site, 'people'>): readonly string[] {
  const roles = Object.keys(people);
  return roles.length > 0 ? roles : [municipality];
}

/** A role's name in a language, as it begins a line. */
export function roleName(person: string, lang: Locale, { people, name }: Names): string {
  const text = people[person]?.[lang] || name[lang];
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** An official's answer to a comment, public at once. @param answer as which role, and what is said */
export function createAnswer(
  parent: Comment,
  { person, text }: { readonly person: string; readonly text: string },
  { id }: { readonly id: string },
  now: number,
  site: Names,
): Comment {
  const { post, lang } = parent;
  const name = roleName(person, lang, site);
  const words = { person, name, text, email: null, replyTo: rootOf(parent) };
  const state = { status: 'published', createdAt: now, publishedAt: now, waitingSince: null, holds: [] } as const;
  return { id, post, lang, ...fresh, ...words, ...state };
}
