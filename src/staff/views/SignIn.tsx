import { messages } from '../messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Fields } from '../../http/body.ts';
import { KeptText } from '../../http/refusal.tsx';
import { ErrorSummary } from '../../participation/shared/ErrorSummary.tsx';
import { Field } from '../../participation/shared/Field.tsx';
import { minutes } from '../../limits.ts';
import type { FieldError } from '../../participation/shared/read.ts';
import { Languages } from './Languages.tsx';

interface Props {
  readonly lang: Locale;
  readonly languages: readonly Locale[];
  /** The address of the page one came for, in a language. */
  readonly path: (lang: Locale) => string;
  readonly errors?: readonly FieldError[];
}

interface EmailProps extends Props {
  readonly value?: string;
  readonly signedOut?: boolean;
  /** What was sent without a session. Its writer must not lose it. */
  readonly lost?: Fields;
}

/** The first step: an address to which a code is sent. */
export function EmailStep({ lang, languages, path, errors = [], value, signedOut = false, lost }: EmailProps) {
  const t = messages[lang].desk;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {lost && (
        <div class="notice notice-bad" role="alert">
          <h2>{t.ended.title}</h2>
          <p>{t.ended.text}</p>
        </div>
      )}
      {lost && <KeptText lang={lang} fields={lost} />}
      <h1>{t.signIn}</h1>
      <p role="status" class={signedOut ? 'notice notice-good' : undefined}>
        {signedOut && t.done.out}
      </p>
      <form class="form" method="post" action={path(lang)} noValidate>
        <Field lang={lang} name="email" label={t.email} hint={t.emailHint} value={value} errors={errors} type="email" />
        <button type="submit">{t.sendCode}</button>
      </form>
      <Languages lang={lang} languages={languages} path={path} />
    </>
  );
}

/** The second step: the code from the mail. */
export function CodeStep({ lang, languages, path, errors = [] }: Props) {
  const t = messages[lang].desk;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{t.signIn}</h1>
      <p role="status">{t.codeSent}</p>
      <form class="form short" method="post" action={path(lang)} noValidate>
        <Field
          lang={lang}
          name="code"
          label={t.code}
          hint={t.codeHint(minutes.signInCode)}
          errors={errors}
          autocomplete="one-time-code"
          inputMode="numeric"
        />
        <button type="submit">{t.enter}</button>
      </form>
      <form method="post" action={path(lang)}>
        <input type="hidden" name="action" value="newCode" />
        <button type="submit" class="quiet">
          {t.newCode}
        </button>
      </form>
      <Languages lang={lang} languages={languages} path={path} />
    </>
  );
}
