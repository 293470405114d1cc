import { missingTexts } from '../content/site-texts.ts';
import { siteSchema } from '../content/site-schema.ts';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { checkFields } from './checked-fields.ts';
import { faultAt, type Fault } from './fault.ts';
import { readYaml } from './front-matter.ts';
import type { Languages } from './shelves.ts';
import { fieldWords } from './words/fields.ts';

/** What the texts of a site are checked against. */
export interface CheckedSite {
  /** Those that can be read; all, when none can. */
  readonly languages: Languages;
  /** Where people write about what is not accessible. */
  readonly email: string | null;
  readonly faults: readonly Fault[];
}

function languagesOf(data: Record<string, unknown>): Languages {
  const [first, ...others] = Array.isArray(data.languages) ? (data.languages as unknown[]).filter(isLocale) : [];
  return first ? [first, ...others] : (locales as readonly Locale[] as Languages);
}

/** All that is wrong with a `site.yaml`. @param text null: there is none @param path its name for people */
export function checkSite(text: string | null, path: string): CheckedSite {
  const nothing = { languages: languagesOf({}), email: null };
  const start = { line: 1, column: 1 };
  if (text === null) return { ...nothing, faults: [faultAt(path, start, fieldWords.noSite)] };
  const { data: given, at, wrong } = readYaml(text);
  if (wrong.length > 0) return { ...nothing, faults: wrong.map((each) => faultAt(path, each.at, each.explain)) };
  const { data, faults } = checkFields((given ?? {}) as Record<string, unknown>, siteSchema, 'site');
  const languages = languagesOf(data);
  const lacking = [...missingTexts(languages, data)].map(({ path: field, missing }) =>
    faultAt(path, at(field), fieldWords.noTextIn(field.join('.'), missing)),
  );
  const { email = null } = (data.contact ?? {}) as { email?: string };
  return {
    languages,
    email,
    faults: [...faults.map((each) => faultAt(path, at(each.path), each.explain)), ...lacking],
  };
}
