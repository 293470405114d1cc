import { messages } from '../messages.ts';
import { formatMoment } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { reference } from '../../participation/shared/reference.ts';
import { partyOf } from '../../participation/signups/rules.ts';
import type { Standing } from '../../participation/signups/signup.ts';
import { groupOf, groups, inGroup } from './people.ts';

/** A spreadsheet takes what begins so for a formula, the full-width signs too; an apostrophe makes it a text. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A cell as a spreadsheet reads it and runs nothing. */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Column = keyof (typeof messages)[Locale]['deskEvenings']['csv'] & string;

const columns = [
  'reference',
  'name',
  'status',
  'seats',
  'asked',
  'place',
  'came',
  'email',
  'phone',
  'language',
  'source',
  'at',
  'needs',
] as const satisfies readonly Column[];

function cells(standing: Standing, lang: Locale): Record<(typeof columns)[number], string | number | null> {
  const { csv, person } = messages[lang].deskEvenings;
  const { record, seats, place, hasNeeds } = standing;
  return {
    reference: reference(record.id),
    name: record.name,
    status: csv.statuses[groupOf(standing)],
    seats: seats?.seats ?? 0,
    asked: partyOf(standing),
    place: place || null,
    came: record.checkedIn,
    email: record.email,
    phone: record.phone,
    language: record.lang,
    source: person.sources[record.source],
    at: formatMoment(record.createdAt, lang),
    // What they are stays at the desk; that there are some is worth knowing.
    needs: hasNeeds ? csv.yes : null,
  };
}

/** An evening's people for a spreadsheet as it is in Finland: UTF-8 with its mark, semicolons, lines end with CRLF. */
export function csvOf(people: readonly Standing[], lang: Locale): string {
  const t = messages[lang].deskEvenings.csv;
  const rows = groups.flatMap((group) => inGroup(people, group)).map((standing) => cells(standing, lang));
  const lines = [columns.map((column) => t[column]), ...rows.map((row) => columns.map((column) => row[column]))];
  return `\ufeff${lines.map((line) => `${line.map(csvCell).join(';')}\r\n`).join('')}`;
}
