import * as z from 'zod/mini';
import type { Fields } from '../http/body.ts';
import { messages } from './messages.ts';
import type { Locale } from '../i18n/locales.ts';
import { email } from '../participation/shared/fields.ts';
import { readForm, type Reading } from '../participation/shared/read.ts';

const form = z.object({ email });

/** The address someone wants to sign in with. */
export function signInEmail(fields: Fields, lang: Locale): Reading<{ email: string }> {
  return readForm(form, fields, messages[lang].desk.errors);
}
