import { formatDay, formatMoment, localDay, machineTime } from '../../src/i18n/dates.ts';
import { locales } from '../../src/i18n/locales.ts';

/** Writes the moments of its arguments in every language, as JSON: run in other time zones by tests/rules/dates.spec.ts. */
const rows = process.argv.slice(2).map((text) => {
  const at = Date.parse(text);
  return [machineTime(at), localDay(at), ...locales.flatMap((locale) => [formatDay(at, locale), formatMoment(at, locale)])];
});
console.log(JSON.stringify(rows));
