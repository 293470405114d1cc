import type { Locale } from '../i18n/locales.ts';
import type { Evening } from './evening-items.ts';
import type { EveningData } from './evenings.ts';
import type { Entry } from './items.ts';

/** The texts of an evening that may be missing in a translation. */
type Field = 'meetingPoint' | 'directions' | 'accessibility' | 'statusNote' | 'use' | 'decides' | 'next';

/** A text as it stands on a page; with `lang` where it is in another language than the page. */
export interface Words {
  readonly words: string;
  readonly lang?: Locale;
}

/** A text of an evening for a reader: in the reader's language, else in the site's first; null where nobody wrote it. */
export function wordsOf(
  { main, entries }: Pick<Evening<Entry<EveningData>>, 'main' | 'entries'>,
  field: Field,
  lang: Locale,
  first: Locale,
): Words | null {
  const own = entries[lang]?.data[field];
  if (own !== undefined) return { words: own };
  const words = main.data[field];
  return words === undefined ? null : { words, ...(lang !== first && { lang: first }) };
}
