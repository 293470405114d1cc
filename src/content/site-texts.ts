import { isLocale, type Locale } from '../i18n/locales.ts';

/** A text of `site.yaml` that some of the site's languages lack. */
interface Lacking {
  readonly path: readonly string[];
  readonly missing: readonly Locale[];
}

/** The texts that are there in some languages and not in all. Names of topics may be. */
export function* missingTexts(
  languages: readonly Locale[],
  site: object,
  above: readonly string[] = [],
): Generator<Lacking> {
  for (const [key, value] of Object.entries(site) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || key === 'topics') continue;
    const path = [...above, key];
    const texts = value as Partial<Record<Locale, string>>;
    const keys = Object.keys(texts);
    if (keys.length === 0 || !keys.every(isLocale)) yield* missingTexts(languages, value, path);
    else {
      const missing = languages.filter((language) => !texts[language]);
      if (missing.length > 0) yield { path, missing };
    }
  }
}
