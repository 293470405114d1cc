/** Stands in the editor's setup for the day on which a text is begun. */
export const today = '{{today}}';

/** The setup with the day it is in Finland in the places that ask for it. */
export function asOfToday<Setup>(setup: Setup): Setup {
  // The Swedish way of writing a date is the one that front matter has.
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format();
  return JSON.parse(JSON.stringify(setup).replaceAll(today, date)) as Setup;
}
