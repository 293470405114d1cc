import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Localized } from '../i18n/locales.ts';
import { contentDir } from './folder.ts';
import { siteSchema, type GivenText } from './site-schema.ts';
import { missingTexts } from './site-texts.ts';

const noBreakSpace = '\u00a0';

/** No line ends between "klo" and its hour. */
function unbroken(text: string): string {
  return text.replace(/\b(klo|kl\.) (?=\d)/g, `$1${noBreakSpace}`);
}

/** The text in every language of the interface; those that the site does not list never show. */
function complete(text: GivenText): Localized {
  const { fi = '', sv = '', en = '' } = typeof text === 'string' ? { fi: text, sv: text, en: text } : text;
  return { fi: unbroken(fi), sv: unbroken(sv), en: unbroken(en) };
}

const maybe = (text?: GivenText) => (text === undefined ? null : complete(text));

/**
 * Checks the text of a `site.yaml`.
 * @throws Error naming the file, the key and what to write
 */
export function parseSite(yaml: string) {
  const result = siteSchema.safeParse(parse(yaml));
  if (!result.success) throw new Error(`site.yaml: ${z.prettifyError(result.error)}`);
  const { languages, ...site } = result.data;
  for (const { path, missing } of missingTexts(languages, site))
    throw new Error(`site.yaml: ${path.join('.')} has no text in ${missing.join(', ')}`);
  return {
    ...site,
    languages,
    name: complete(site.name),
    tagline: maybe(site.tagline),
    controller: complete(site.controller ?? site.name),
    involvement: {
      use: maybe(site.involvement.use),
      decides: maybe(site.involvement.decides),
      next: maybe(site.involvement.next),
    },
    moderationHours: maybe(site.moderationHours),
    people: Object.fromEntries(Object.entries(site.people).map(([role, name]) => [role, complete(name)])),
    contact: {
      email: site.contact.email ?? null,
      phone: site.contact.phone?.replaceAll(' ', noBreakSpace) ?? null,
      address: maybe(site.contact.address),
      hours: maybe(site.contact.hours),
      servicePoint: site.contact.servicePoint
        ? {
            address: complete(site.contact.servicePoint.address),
            hours: maybe(site.contact.servicePoint.hours),
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
