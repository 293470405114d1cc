import * as z from 'zod/mini';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import type { Fields } from '../../http/body.ts';
import type { Call } from '../../http/endpoint.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { choice } from '../../participation/shared/fields.ts';
import { readForm, type Reading } from '../../participation/shared/read.ts';
import { limits, readSignup, type SignupInput } from '../../participation/signups/form.ts';
import { partyOf } from '../../participation/signups/rules.ts';
import type { Standing } from '../../participation/signups/signup.ts';
import { messages } from '../messages.ts';
import { promotionReasons, type PromotionReason } from './entry.ts';

/** How many one sign-up may bring; whoever has more already keeps them. */
export function mostOf({ partyMax }: Pick<CatalogueEvening, 'partyMax'>, standing?: Standing): number {
  return Math.max(partyMax, standing ? partyOf(standing) : 0);
}

/** A sign-up as staff write it down: what residents send, and in which language they are written to. */
export interface PartyInput extends SignupInput {
  readonly language: Locale;
}

/** Reads a sign-up that somebody told by telephone. @param most how many may come */
export function readParty(
  fields: Fields,
  most: number,
  { lang, site: { languages } }: Pick<Call, 'lang' | 'site'>,
): Reading<PartyInput> {
  const words = messages[lang];
  const reading = readSignup(fields, most, words.signups.form.errors({ ...limits, party: most }));
  const language = languages.find((one) => one === (fields.language ?? languages[0]));
  const wrong = language ? [] : [{ field: 'language', message: words.deskEvenings.form.errors.language.format }];
  if ('errors' in reading || !language) return { errors: [...('errors' in reading ? reading.errors : []), ...wrong] };
  return { values: { ...reading.values, language } };
}

const reasonForm = z.object({ reason: choice(promotionReasons) });

/** Reads why a party gets seats past the queue. */
export function readReason({ fields, lang }: Call): Reading<{ reason: PromotionReason }> {
  return readForm(reasonForm, fields, messages[lang].deskEvenings.form.errors);
}
