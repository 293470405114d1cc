import type { Page } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { TestSite } from '../../tools/site.ts';
import type { Receipts, reportStandings, subscriptionStandings } from '../other-receipts.ts';
import type { Comments } from '../standings.ts';
import type { OwnStore } from '../own-store.ts';

/** What was sent in one language: a comment, a report and a subscription in each of the ways they can stand. */
export interface Records {
  comments: Comments;
  reports: Receipts<(typeof reportStandings)[number]>;
  subscriptions: Receipts<(typeof subscriptionStandings)[number]>;
}

/** What a state may need: the site, its store, and what was sent. */
export interface World {
  site: TestSite;
  store: OwnStore;
  records: Record<Locale, Records>;
}

/** A page in one of its states, and how to bring a window there. */
export interface State {
  /** The page: `front page`, `comment form`. */
  kind: string;
  /** How it stands: `as it is`, `422`. */
  state: string;
  /** A resident's window, one that is signed in at the desk, or one that is not but may try. */
  window: 'page' | 'desk' | 'stranger';
  langs: readonly Locale[];
  /** The HTTP status of the page that is shown in the end. */
  status: number;
  open: (page: Page, lang: Locale, world: World) => Promise<unknown>;
}

/** What most states have in common: a resident's page, in every language, that is found. */
const usual = { window: 'page', langs: locales, status: 200 } as const;

/** The states of one kind of page, each under its name. */
export function statesOf(
  kind: string,
  states: Record<string, Pick<State, 'open'> & Partial<State>>,
  common: Partial<State> = {},
): State[] {
  return Object.entries(states).map(([state, own]) => ({ ...usual, ...common, kind, state, ...own }));
}

/** A state that an address leads to. */
export const at = (address: (lang: Locale, world: World) => string): Pick<State, 'open'> => ({
  open: (page, lang, world) => page.goto(address(lang, world)),
});
