import type { Site } from '../../../content/site.ts';
import { ownName, type Locale } from '../../../i18n/locales.ts';
import { Checkbox } from '../../../participation/shared/Checkbox.tsx';
import { Field } from '../../../participation/shared/Field.tsx';
import { isTicked, type FieldError } from '../../../participation/shared/read.ts';
import { messages } from '../../messages.ts';

/** What was typed, or is known, to be shown again. */
export type PartyValues = Readonly<Record<string, string | undefined>>;

interface Props {
  readonly lang: Locale;
  readonly site: Pick<Site, 'languages'>;
  /** How many may come. */
  readonly most: number;
  readonly values: PartyValues;
  readonly errors?: readonly FieldError[];
  /** What to know before writing new needs. */
  readonly needsHint?: string;
}

function Numbers({ lang, most, values, errors }: Props) {
  const { signups, deskEvenings } = messages[lang];
  const t = deskEvenings.form;
  const numbers = Array.from({ length: most }, (_, i) => ({ value: String(i + 1), label: signups.people(i + 1) }));
  const fewer = [{ value: '', label: t.all }, ...numbers.slice(0, -1)];
  return (
    <>
      <Field
        lang={lang}
        name="party"
        label={t.party}
        value={values['party'] ?? '1'}
        errors={errors}
        options={numbers}
      />
      {most > 1 && (
        <Field
          lang={lang}
          name="atLeast"
          label={t.atLeast}
          hint={t.atLeastHint}
          value={values['atLeast']}
          errors={errors}
          options={fewer}
          optional="silent"
        />
      )}
    </>
  );
}

/** The fields of a sign-up as staff write it down. The words are about somebody, not to them. */
export function PartyFields(props: Props) {
  const { lang, site, values, errors, needsHint } = props;
  const t = messages[lang].deskEvenings.form;
  const shared = { lang, errors, spellcheck: false };
  return (
    <>
      <Field {...shared} name="name" label={t.name} value={values['name']} />
      <Numbers {...props} />
      <Field
        {...shared}
        name="phone"
        label={t.phone}
        hint={t.phoneHint}
        value={values['phone']}
        inputMode="tel"
        optional
      />
      <Field
        {...shared}
        name="email"
        label={t.email}
        value={values['email']}
        type="email"
        autocomplete="off"
        optional
      />
      {site.languages.length > 1 && (
        <Field
          lang={lang}
          errors={errors}
          name="language"
          label={t.language}
          value={values['language'] ?? site.languages[0]}
          options={site.languages.map((value) => ({ value, label: ownName[value] }))}
        />
      )}
      <Field
        lang={lang}
        errors={errors}
        name="needs"
        label={t.needs}
        hint={needsHint ? `${t.needsHint} ${needsHint}` : t.needsHint}
        value={values['needs']}
        rows={2}
        optional
      />
      <Checkbox
        lang={lang}
        name="needsConsent"
        label={t.consent}
        checked={isTicked(values['needsConsent'])}
        errors={errors}
      />
    </>
  );
}
