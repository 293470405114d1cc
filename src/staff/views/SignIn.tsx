import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ErrorSummary } from '../../participation/shared/ErrorSummary.tsx';
import { Field } from '../../participation/shared/Field.tsx';
import type { FieldError } from '../../participation/shared/read.ts';
import { deskPath } from '../paths.ts';

interface Props {
  readonly lang: Locale;
  readonly errors?: readonly FieldError[];
  readonly value?: string;
}

/** The first step: an address to which a code is sent. */
export function EmailStep({ lang, errors = [], value }: Props) {
  const t = messages[lang].desk;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.signIn}</h1>
      <form class="form" method="post" action={deskPath(lang)} noValidate>
        <Field
          lang={lang}
          name="email"
          label={t.email}
          hint={t.emailHint}
          value={value}
          errors={errors}
          type="email"
          autocomplete="email"
          spellcheck={false}
        />
        <button type="submit">{t.sendCode}</button>
      </form>
    </>
  );
}

/** The second step: the code from the mail. */
export function CodeStep({ lang, errors = [] }: Props) {
  const t = messages[lang].desk;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.signIn}</h1>
      <p role="status">{t.codeSent}</p>
      <form class="form short" method="post" action={deskPath(lang)} noValidate>
        <Field
          lang={lang}
          name="code"
          label={t.code}
          hint={t.codeHint}
          errors={errors}
          autocomplete="one-time-code"
          inputMode="numeric"
        />
        <button type="submit">{t.enter}</button>
      </form>
      <form method="post" action={deskPath(lang)}>
        <input type="hidden" name="action" value="newCode" />
        <button type="submit" class="quiet">
          {t.newCode}
        </button>
      </form>
    </>
  );
}
