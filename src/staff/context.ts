import type { ComponentChildren } from 'preact';
import type { Site } from '../content/site.ts';
import type { CatalogueText } from '../generated/catalogue.js';
import type { Locale } from '../i18n/locales.ts';
import type { Author } from '../participation/comments/author-store.ts';
import type { Comment } from '../participation/comments/comment.ts';
import type { Report } from '../participation/comments/reports/report.ts';
import type { FieldError } from '../participation/shared/read.ts';
import type { Versioned } from '../store/records.ts';
import type { Deed } from './deed.ts';
import type { Place } from './paths.ts';
import type { Session } from './session.ts';

/** Who looks at the desk, in which language and where, and what they have just done. */
export interface Desk {
  readonly lang: Locale;
  readonly site: Site;
  readonly posts: readonly CatalogueText[];
  readonly session: Session;
  readonly place: Place;
  readonly deed: Deed | null;
}

/** What was written into a card's form that could not be carried out, and what is wrong with it. */
export interface Sent {
  readonly action: string | undefined;
  readonly reason: string | undefined;
  readonly note: string | undefined;
  readonly person: string | undefined;
  readonly text: string | undefined;
  readonly errors: readonly FieldError[];
}

/** All that a card tells of a comment. */
export interface CardData {
  readonly item: Versioned<Comment>;
  readonly post: CatalogueText | undefined;
  /** The reports of it that nobody has decided on. */
  readonly reports: readonly Report[];
  /** What else came from the same address; null: no address was given, or none is kept. */
  readonly author: (Author & { readonly mayBeTrusted: boolean }) | null;
  /** Where an official's answer is corrected or withdrawn; null: it is a resident's. */
  readonly receipt: string | null;
  /** The card to go on at after a decision; null: there is no other. */
  readonly next: string | null;
}

/** What every part of a card gets. */
export interface CardProps {
  readonly desk: Desk;
  readonly card: CardData;
  readonly sent?: Sent;
}

/** What is shown under which name, where it turned out to be, and whether a card of it says what was just done. */
export interface Screen {
  readonly name: string;
  readonly desk: Desk;
  readonly view: ComponentChildren;
  readonly toldAtCard?: boolean;
}
