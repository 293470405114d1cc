import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Locale, Localized } from '../i18n/locales.ts';
import { contentDir } from './folder.ts';
import { siteSchema, type GivenText } from './site-schema.ts';

const noBreakSpace = '\u00a0';

/** No line ends between "klo" and its hour. */
function unbroken(text: string): string {
  return text.replace(/\b(klo|kl\.) (?=\d)/g, `$1${noBreakSpace}`);
}

/** The text in every language of the interface; those that the site does not list never show. */
function complete(languages: readonly Locale[], key: string, text: GivenText): Localized {
  const { fi = '', sv = '', en = '' } = typeof text === 'string' ? { fi: text, sv: text, en: text } : text;
  const texts = { fi: unbroken(fi), sv: unbroken(sv), en: unbroken(en) };
  const missing = languages.filter((language) => !texts[language]);
  if (missing.length > 0) throw new Error(`site.yaml: ${key} has no text in ${missing.join(', ')}`);
  return texts;
}

/**
 * Checks the text of a `site.yaml`.
 * @throws Error naming the file, the key and what to write
 */
export function parseSite(yaml: string) {
  const result = siteSchema.safeParse(parse(yaml));
  if (!result.success) throw new Error(`site.yaml: ${z.prettifyError(result.error)}`);
  const { languages, ...site } = result.data;
  const whole = (key: string, text: GivenText) => complete(languages, key, text);
  const maybe = (key: string, text?: GivenText) => (text === undefined ? null : whole(key, text));
  return {
    ...site,
    languages,
    name: whole('name', site.name),
    tagline: maybe('tagline', site.tagline),
    controller: whole('controller', site.controller ?? site.name),
    involvement: {
      use: maybe('involvement.use', site.involvement.use),
      decides: maybe('involvement.decides', site.involvement.decides),
      next: maybe('involvement.next', site.involvement.next),
    },
    moderationHours: maybe('moderationHours', site.moderationHours),
    people: Object.fromEntries(
      Object.entries(site.people).map(([role, name]) => [role, whole(`people.${role}`, name)]),
    ),
    contact: {
      email: site.contact.email ?? null,
      phone: site.contact.phone?.replaceAll(' ', noBreakSpace) ?? null,
      address: maybe('contact.address', site.contact.address),
      hours: maybe('contact.hours', site.contact.hours),
      servicePoint: site.contact.servicePoint
        ? {
            address: whole('contact.servicePoint.address', site.contact.servicePoint.address),
            hours: maybe('contact.servicePoint.hours', site.contact.servicePoint.hours),
          }
        : null,
    },
  };
}

/** One municipality's facts, checked and with defaults filled in. */
export type Site = Readonly<ReturnType<typeof parseSite>>;

let loaded: Site | undefined;

/** The facts in `CONTENT_DIR/site.yaml`, read once a build. For the build only: functions read the catalogue. */
export function loadSite(): Site {
  const file = join(contentDir, 'site.yaml');
  if (!existsSync(file))
    throw new Error(`There is no ${file}: CONTENT_DIR should be the folder of a municipality's content`);
  loaded ??= parseSite(readFileSync(file, 'utf8'));
  return loaded;
}
