import type { Locale, Localized } from '../i18n/locales.ts';
import { wordsOf, type Words } from './own-words.ts';
import type { Stage } from './stages.ts';

/** What a page that invites residents to take part tells them (Local Government Act 410/2015 sections 22 and 29). */
export interface Involvement {
  /** How far the matter is; null where there is no matter to decide on. */
  readonly stage: Stage | null;
  /** How what is said is used. */
  readonly use: Words | null;
  readonly decides: Words | null;
  /** What comes next, and when. */
  readonly next: Words | null;
}

const fields = ['use', 'decides', 'next'] as const;

type Field = (typeof fields)[number];

/** A text that invites, and how far its matter is. */
type Inviting = Parameters<typeof wordsOf<Field>>[0] & {
  readonly main: { readonly data: { readonly stage?: Stage | undefined } };
};

/**
 * What a text tells of taking part, as its writer said it; of what the writer left out, what the site says.
 * @param usual what the site says; null where the text invites nobody, or no more
 * @param languages the site's, the first one first
 */
export function involvementOf(
  text: Inviting,
  usual: Readonly<Record<Field, Localized | null>> | null,
  lang: Locale,
  languages: readonly [Locale, ...Locale[]],
): Involvement {
  const [use = null, decides = null, next = null] = fields.map(
    (field) => wordsOf(text, field, lang, languages[0]) ?? (usual?.[field] ? { words: usual[field][lang] } : null),
  );
  return { stage: text.main.data.stage ?? null, use, decides, next };
}
