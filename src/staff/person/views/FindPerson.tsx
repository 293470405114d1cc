import type { Locale } from '../../../i18n/locales.ts';
import { Field } from '../../../participation/shared/Field.tsx';
import type { FieldError } from '../../../participation/shared/read.ts';
import { messages } from '../../messages.ts';
import { personPath } from '../paths.ts';

/** Asks whose data is meant. Posted, so that no address of a person stands in an address of the desk. */
export function FindPerson(props: {
  readonly lang: Locale;
  readonly value?: string;
  readonly errors?: readonly FieldError[];
}) {
  const { lang, value, errors } = props;
  const t = messages[lang].deskPerson;
  return (
    <form class="form" method="post" action={personPath(lang)} noValidate>
      <Field lang={lang} name="who" label={t.label} hint={t.hint} value={value} errors={errors} />
      <button type="submit" name="action" value="find">
        {t.button}
      </button>
    </form>
  );
}

/** Erasures that were cut short, and the way to go on with them. */
export function Unfinished({ lang, count }: { readonly lang: Locale; readonly count: number }) {
  const t = messages[lang].deskPerson;
  if (count === 0) return null;
  return (
    <form class="notice notice-waiting" method="post" action={personPath(lang)}>
      <p>{t.unfinished(count)}</p>
      <button type="submit" name="action" value="finish" class="quiet">
        {t.finish}
      </button>
    </form>
  );
}
