import type { Locale } from '../i18n/locales.ts';
import { sign, verify } from '../sign.ts';
import { placeId } from './ids.ts';
import { deskPath, type Place } from './paths.ts';

/** What the desk can say it has just done. */
const dones = [
  'publish',
  'refuse',
  'refuseCorrection',
  'hide',
  'remove',
  'keep',
  'uphold',
  'overturn',
  'answer',
  'trust',
  'untrust',
  'retryMail',
  'dropMail',
  'out',
] as const;

/** What was just done. */
export type Done = (typeof dones)[number];

/** What was just done, at which card to go on, and which comment, as it now is, one press brings back to the page. */
export interface Deed {
  readonly done: Done;
  readonly next: string | null;
  readonly undo: { readonly id: string; readonly version: number } | null;
}

/** The id of a card to go on at, where the text is one. */
export function readNext(text: string | null | undefined): string | null {
  return text && /^[a-z\d]{1,40}$/.test(text) ? text : null;
}

/** Signed: whoever makes up an address must not offer a moderator to publish with one press what nobody has read. */
function readUndo(text: string): Deed['undo'] {
  const [id = '', version = '', signature = ''] = text.split('.');
  return verify('undo', `${id}.${version}`, signature) ? { id, version: Number(version) } : null;
}

function writeUndo({ id, version }: NonNullable<Deed['undo']>): string {
  return `${id}.${version}.${sign('undo', `${id}.${version}`)}`;
}

/** What an address says was just done. */
export function readDeed({ searchParams }: URL): Deed | null {
  const done = dones.find((name) => name === searchParams.get('done'));
  if (!done) return null;
  return { done, next: readNext(searchParams.get('next')), undo: readUndo(searchParams.get('undo') ?? '') };
}

/** Where to go on: at the next card, which gets the focus without a script too, and where it is said what was done. */
export function pathAfter(lang: Locale, place: Partial<Place>, deed: Partial<Deed> & Pick<Deed, 'done'>): string {
  const { done, next, undo } = deed;
  const path = deskPath(lang, place, {
    done,
    ...(undo && { undo: writeUndo(undo) }),
    ...(next && { next }),
  });
  return next ? `${path}#${placeId({ id: next })}` : path;
}
