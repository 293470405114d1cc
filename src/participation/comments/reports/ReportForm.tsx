import type { Site } from '../../../content/site.ts';
import { formatDuration } from '../../../i18n/duration.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { endpoints, paths } from '../../../i18n/routes.ts';
import { Field } from '../../shared/Field.tsx';
import { HiddenFields } from '../../shared/HiddenFields.tsx';
import type { FieldError } from '../../shared/read.ts';
import { limits } from './form.ts';
import { grounds } from './report.ts';

interface Props {
  readonly lang: Locale;
  readonly site: Pick<Site, 'languages' | 'keep' | 'controller'>;
  /** Which of the fixed pages exist. */
  readonly pages: readonly string[];
  /** The id of the comment. */
  readonly comment: string;
  readonly stamp: string;
  /** Texts as they were typed, to be shown again. */
  readonly values?: Partial<Readonly<Record<'reason' | 'text' | 'email', string>>>;
  readonly errors?: readonly FieldError[];
}

function Fields({ lang, values = {}, errors = [] }: Pick<Props, 'lang' | 'values' | 'errors'>) {
  const { form: t, reasons } = messages[lang].report;
  return (
    <>
      <Field
        lang={lang}
        name="reason"
        label={t.reason}
        options={grounds.map((value) => ({ value, label: reasons[value] }))}
        radios
        value={values.reason}
        errors={errors}
      />
      <Field
        lang={lang}
        name="text"
        label={t.text}
        hint={t.textHint(limits.text)}
        value={values.text}
        errors={errors}
        rows={4}
        optional
      />
      <Field
        lang={lang}
        name="email"
        label={t.email}
        hint={t.emailHint}
        value={values.email}
        errors={errors}
        type="email"
        optional
      />
    </>
  );
}

/** The form that reports a comment. */
export function ReportForm({ lang, site, pages, comment, stamp, values, errors }: Props) {
  const t = messages[lang];
  const { page } = paths(site.languages);
  return (
    <form class="form" method="post" action={`${endpoints.reports}?lang=${lang}`} noValidate>
      <HiddenFields lang={lang} stamp={stamp} facts={{ comment }} />
      <Fields lang={lang} values={values} errors={errors} />
      <div class="fineprint">
        <p>{t.report.form.keeping(site.controller[lang], formatDuration(site.keep.closedComment, lang))}</p>
        {pages.includes('privacy') && (
          <p>
            <a href={page(lang, 'privacy')}>{t.site.privacy}</a>
          </p>
        )}
      </div>
      <button type="submit">{t.report.form.send}</button>
    </form>
  );
}
