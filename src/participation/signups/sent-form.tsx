import { catalogue, type CatalogueEvening } from '../../generated/catalogue.js';
import { messages } from './messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { FieldError } from '../shared/read.ts';
import { freshStamp } from '../shared/stamp.ts';
import { eveningOf, pageOf } from './evenings.ts';
import { Places } from './Places.tsx';
import type { Counts } from './signup.ts';
import { SignupForm } from './SignupForm.tsx';

/** The way back to an evening's page. */
export function BackToEvening({ evening, lang }: { readonly evening: CatalogueEvening; readonly lang: Locale }) {
  const { title, path } = pageOf(evening, lang);
  return (
    <p class="back">
      <a href={path}>
        {messages[lang].signups.evening}: {title}
      </a>
    </p>
  );
}

/** The form again, filled in as it was sent. */
export function filledForm({ lang, fields, site }: Call, stamp: string, errors?: readonly FieldError[]) {
  const evening = eveningOf(fields.evening);
  if (!evening) return null;
  const { pages } = catalogue;
  return (
    <SignupForm lang={lang} site={site} pages={pages} evening={evening} stamp={stamp} values={fields} errors={errors} />
  );
}

/** What is wrong with a sign-up as it was sent. @param counts null when the store could not be asked */
export function wrongFields(
  call: Call,
  evening: CatalogueEvening,
  counts: Counts | null,
  errors: readonly FieldError[],
): Response {
  const { lang, json, now } = call;
  if (json) return jsonResponse({ errors }, 422);
  const { signups, form } = messages[lang];
  const view = (
    <>
      <BackToEvening evening={evening} lang={lang} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{signups.title}</h1>
      {counts && <Places lang={lang} evening={evening} counts={counts} now={now} />}
      {filledForm(call, freshStamp(now), errors)}
    </>
  );
  return pageResponse({ lang, title: `${form.errorPrefix}: ${signups.title}`, view }, 422);
}
