import type { ComponentChildren } from 'preact';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import type { FieldError } from '../../participation/shared/read.ts';
import { isComing } from '../../participation/signups/rules.ts';
import type { Counts, Standing } from '../../participation/signups/signup.ts';
import type { Session } from '../session.ts';
import type { Done } from './deeds.ts';
import type { Spot } from './paths.ts';

/** A request to an evening's desk: who asks, of which evening, and where. */
export interface Room {
  readonly call: Call;
  readonly session: Session;
  readonly evening: CatalogueEvening;
  readonly spot: Spot;
  /** A word by which a form of this page is known however often it is sent; the form's own when one was sent. */
  readonly token: string;
}

/** A room with all its people in it, in the order they came. */
export interface FullRoom extends Room {
  readonly people: readonly Standing[];
  readonly counts: Counts;
}

/** An evening that has begun or is cancelled gives out no seats. */
export function isOver({ evening, call }: Room): boolean {
  return !isComing(evening, call.now);
}

/** What is shown under which name. */
export interface EveningScreen {
  readonly name: string;
  readonly view: ComponentChildren;
}

/** Why something was not done. */
export interface Refused {
  /** 403: not this person's to do; 404: no such sign-up; 409: something changed meanwhile; 422: the form is not right. */
  readonly status: 403 | 404 | 409 | 422;
  readonly fault?: string;
  /** What is wrong in the fields. */
  readonly errors?: readonly FieldError[];
}

/** What came of a form: what was done and where to go on, why it was not done, or a screen that only the form gives. */
export type Verdict =
  | { readonly done: Done; readonly spot?: Partial<Spot>; readonly at?: string }
  | { readonly screen: EveningScreen }
  | { readonly file: Response }
  | Refused;

/** What every page of an evening gets. */
export interface PageProps {
  readonly room: FullRoom;
  /** What could not be done with what was sent. */
  readonly refused?: Refused;
}
