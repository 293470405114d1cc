import type { Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';
import { Field } from '../shared/Field.tsx';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import { messages } from './messages.ts';

/**
 * "Was this useful?" at the foot of a page: small and calm, the words closed until somebody opens them. The page may
 * have other forms, so its fields have names of their own in ids.
 */
export function UsefulForm(props: {
  readonly lang: Locale;
  readonly stamp: string;
  /** The path of the page. */
  readonly page: string;
  /** Where the privacy notice is; null: there is none. */
  readonly privacy: string | null;
}) {
  const { lang, stamp, page, privacy } = props;
  const t = messages[lang].feedback;
  return (
    <form class="useful" method="post" action={`${endpoints.feedback}?lang=${lang}`} noValidate>
      <HiddenFields lang={lang} stamp={stamp} facts={{ page }} id="useful-website" />
      <Field
        lang={lang}
        name="useful"
        label={t.useful.question}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t.useful[value] }))}
        radios
      />
      <details>
        <summary>{t.useful.more}</summary>
        <Field lang={lang} name="text" id="useful-text" label={t.texts.page} rows={4} optional="silent" />
        <Field lang={lang} name="email" id="useful-email" label={t.email} type="email" optional="silent" />
        {privacy && (
          <p>
            <a href={privacy}>{messages[lang].site.privacy}</a>
          </p>
        )}
      </details>
      <button type="submit" class="quiet">
        {t.send}
      </button>
    </form>
  );
}
