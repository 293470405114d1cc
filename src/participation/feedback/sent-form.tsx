import { catalogue } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { FieldError } from '../shared/read.ts';
import { freshStamp } from '../shared/stamp.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { readAbout } from './form.ts';
import { messages } from './messages.ts';

/** The form again, filled in as it was sent; what is about nothing we know is taken as general feedback. */
export function filledForm({ lang, fields, site }: Call, stamp: string, errors?: readonly FieldError[]) {
  return (
    <FeedbackForm
      lang={lang}
      site={site}
      pages={catalogue.pages}
      about={readAbout(fields) ?? 'general'}
      stamp={stamp}
      values={fields}
      errors={errors}
    />
  );
}

/** What is wrong with feedback as it was sent. */
export function wrongFields(call: Call, errors: readonly FieldError[]): Response {
  const { lang, json, fields, now } = call;
  if (json) return jsonResponse({ errors }, 422);
  const { feedback, form } = messages[lang];
  const title = feedback.titles[readAbout(fields) ?? 'general'];
  // What only a program can get wrong has no field to lead to.
  const shown = errors.filter(({ field }) => field !== 'about');
  const view = (
    <>
      <ErrorSummary lang={lang} errors={shown} />
      <h1>{title}</h1>
      {filledForm(call, freshStamp(now), shown)}
    </>
  );
  return pageResponse({ lang, title: `${form.errorPrefix}: ${title}`, view }, 422);
}
