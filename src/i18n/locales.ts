/** The languages the interface speaks. A site lists those it uses in `site.yaml`; its first is the one at the root. */
export const locales = ['fi', 'sv', 'en'] as const;

export type Locale = (typeof locales)[number];

/** One text in each language of the interface. */
export type Localized = Readonly<Record<Locale, string>>;

/** Tags for `Intl`. Plain `sv` would write dates as in Sweden (2026-03-29), plain `en` as in the United States. */
export const intlTag: Localized = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A language's name in that language, for language links. */
export const ownName: Localized = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

/** Whether a text from outside (an address, a form) names a language of the interface. */
export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}
