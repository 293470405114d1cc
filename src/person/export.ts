import type { Locale } from '../i18n/locales.ts';
import type { Findings } from './find.ts';
import { iso, type Json, type Moment } from './kind.ts';

/** The name of the shape, which `docs/person-data.md` describes; a change that others notice gives it another number. */
const exportFormat = 'kylailta-person/1';

/** All that is kept of a person, for the person and for programs (GDPR articles 15 and 20). */
export function exportOf({ who, items, hashed }: Findings, { site, now }: Moment, lang: Locale): Json {
  return {
    format: exportFormat,
    exportedAt: iso(now),
    controller: site.controller[lang],
    foundBy: { emails: who.emails, records: who.records.map(({ id }) => id) },
    records: items.map(({ kind, keptUntil, data }) => ({ kind, keptUntil: iso(keptUntil), data })),
    // The names only: what lies there is ids of the records above, and whether moderators trust the author.
    keyedHashes: hashed,
  };
}
