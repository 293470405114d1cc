import * as z from 'zod/mini';
import type { Fields } from '../../http/body.ts';
import { emailLimit, line, optionalEmail, optionalText } from '../shared/fields.ts';
import { isTicked, readForm, type Fault, type FaultMessages, type FieldError, type Reading } from '../shared/read.ts';
import { cleanLine } from '../shared/text.ts';

/** The kind's name in keys, stamps and limits. */
export const kind = 'signups';

/** Longest texts, in characters (code points). */
export const limits = { name: 80, email: emailLimit, phone: 40, needs: 500 } as const;

const fault = (of: Fault) => of;
const text = z.pipe(z._default(z.string(fault('format')), ''), z.transform(cleanLine));

/** A number of people as forms send it: plain digits, no sign, no fraction, no other script's digits. */
const people = /^[1-9][0-9]{0,3}$/;

/** From one to `most` people. */
const party = (most: number) =>
  z.pipe(
    text,
    z.string().check(
      z.minLength(1, { error: fault('empty'), abort: true }),
      z.refine((value: string) => people.test(value) && Number(value) <= most, fault('format')),
    ),
  );

/** A number of people, or nothing. */
const optionalPeople = z.pipe(
  text,
  z.string().check(z.refine((value: string) => value === '' || people.test(value), fault('format'))),
);

/** However people write a telephone number; empty: none. */
const optionalPhone = z.pipe(
  text,
  z.string().check(
    z.maxLength(limits.phone, { error: fault('long'), abort: true }),
    z.refine((value: string) => value === '' || /^(?=(?:\D*\d){5})[+\d\s().\-/]+$/.test(value), fault('format')),
  ),
);

const form = (partyMax: number) =>
  z.object({
    name: line(limits.name),
    party: party(partyMax),
    atLeast: optionalPeople,
    email: optionalEmail,
    phone: optionalPhone,
    needs: optionalText(limits.needs),
  });

/** What a person sent, cleaned. */
export interface SignupInput {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** How many people come, and with how few the party would come. */
  readonly asked: number;
  readonly least: number;
  /** null: none were told. */
  readonly needs: string | null;
}

/** The fields in the order in which they stand, so that faults are told in it. */
const order = ['name', 'party', 'atLeast', 'email', 'phone', 'needs', 'needsConsent'];

/** Whether more people would have to come than there are in the party. */
function moreThanAll({ party: all = '', atLeast = '' }: Fields): boolean {
  return people.test(all.trim()) && people.test(atLeast.trim()) && Number(atLeast) > Number(all);
}

/** Reads a sign-up. Needs are health data: without the consent they are not taken. @param most how many may come */
export function readSignup(fields: Fields, most: number, words: FaultMessages): Reading<SignupInput> {
  const reading = readForm(form(most), fields, words);
  const fault = (field: string, of: Fault): FieldError => ({ field, message: words[field]?.[of] ?? of });
  const errors = [
    ...('errors' in reading ? reading.errors : []),
    ...(moreThanAll(fields) ? [fault('atLeast', 'format')] : []),
    ...(fields.needs?.trim() && !isTicked(fields.needsConsent) ? [fault('needsConsent', 'empty')] : []),
  ];
  if ('errors' in reading || errors.length > 0)
    return { errors: errors.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field)) };
  const { name, email, phone, needs, party: asked, atLeast } = reading.values;
  const people = { asked: Number(asked), least: Number(atLeast || asked) };
  return { values: { name, email, phone: phone || null, needs: needs || null, ...people } };
}
