import { localDay } from '../../../src/i18n/dates.ts';
import type { WriteFile } from './testila.ts';

const dayAway = 86_400_000;

/** The day in Finland so many days from now, "2026-12-02". */
export const dayFromNow = (days: number) => localDay(Date.now() + days * dayAway);

const span = (days: number) => `starts: ${dayFromNow(days)}T18:00\nends: ${dayFromNow(days)}T20:00`;
const where = (place: string) => `place: ${place}\naddress: ${place}ntie 1`;

const route = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [26, 62],
          [26.019155, 62],
          [26.019155, 62.008993],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { name: { fi: 'Koulu', sv: 'Skolan' } },
      geometry: { type: 'Point', coordinates: [26, 62] },
    },
    {
      type: 'Feature',
      properties: { name: 'Ranta & laituri', text: 'Penkki.' },
      geometry: { type: 'Point', coordinates: [26.019155, 62] },
    },
  ],
};

/**
 * Evenings as far from now as the tests need: one coming, with a way and in both languages, one that is cancelled, one
 * that was moved, one that was held, and one that nobody said anything about.
 */
export async function writeEvenings(file: WriteFile): Promise<void> {
  const evening = (id: string, lang: string, facts: string) =>
    file(`evenings/${id}/${lang}.mdx`, `---\n${facts}\n---\n\nTeksti.\n`);
  await evening(
    'tuleva',
    'fi',
    `title: Tuleva ilta\nsummary: Kävellään.\n${span(10)}\n${where('Ranta')}\nmeetingPoint: Piha\ncapacity: 40`,
  );
  await evening('tuleva', 'sv', 'title: Kommande kväll\nslug: kommande');
  await file('evenings/tuleva/route.geojson', JSON.stringify(route));
  await evening(
    'peruttu',
    'fi',
    `title: Jäinen ilta\n${span(5)}\n${where('Ylä')}\nstatus: cancelled\nstatusNote: Polku on jäässä.`,
  );
  await evening(
    'siirretty',
    'fi',
    `title: Uusi aika\n${span(30)}\npreviousStarts: ${dayFromNow(25)}T18:00\n${where('Ylä')}\nstatus: moved`,
  );
  await evening(
    'pidetty',
    'fi',
    `title: Mennyt ilta\n${span(-40)}\n${where('Ranta')}\nstatus: held\noutcome: { heads: 31, topics: [Tie], promises: [{ text: Lamppu vaihdetaan, state: done, why: Samana yönä. }] }`,
  );
  await evening('ohi', 'fi', `title: Eilinen\n${span(-2)}\n${where('Ylä')}`);
}
