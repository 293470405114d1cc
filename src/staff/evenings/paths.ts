import type { Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';

/** The pages of an evening at the desk; `people` is the evening's own address. */
export const eveningPages = ['people', 'add', 'message', 'check-in', 'list', 'poster', 'close'] as const;

export type EveningPage = (typeof eveningPages)[number];

/** Where one is among the evenings: at their list, at an evening's page, or at one of its sign-ups. */
export interface Spot {
  readonly evening: string | null;
  readonly page: EveningPage;
  /** The id of a sign-up; null: none. */
  readonly signup: string | null;
  /** The people as a table for a spreadsheet. */
  readonly csv: boolean;
}

const root = `${endpoints.desk}evenings/`;

/**
 * Where a path leads: `/desk/evenings/`, `…/<evening>/`, `…/<evening>/<page>/`, `…/<evening>/people/<sign-up>/` or
 * `…/<evening>/people.csv`; null: nowhere here.
 */
export function readSpot(pathname: string): Spot | null {
  const path = pathname.replace(/\/?$/, '/');
  if (!path.startsWith(root)) return null;
  const [evening, page, signup, ...rest] = path.slice(root.length).split('/').slice(0, -1);
  if (rest.length > 0) return null;
  const none = { evening: evening ?? null, page: 'people', signup: null, csv: false } as const;
  if (page === undefined) return none;
  if (page === 'people.csv') return signup === undefined ? { ...none, csv: true } : null;
  if (page === 'people') return signup === undefined ? null : { ...none, signup };
  const found = eveningPages.find((name) => name === page);
  return found && signup === undefined ? { ...none, page: found } : null;
}

/** The address of a spot. @param more what else the address says, such as what was just done there */
export function eveningPath(
  lang: Locale,
  { evening = null, page = 'people', signup = null, csv = false }: Partial<Spot> = {},
  more: Readonly<Record<string, string>> = {},
): string {
  const tail = csv ? 'people.csv' : signup ? `people/${signup}/` : page === 'people' ? '' : `${page}/`;
  const path = evening === null ? root : `${root}${evening}/${tail}`;
  return `${path}?${new URLSearchParams({ lang, ...more }).toString()}`;
}
