import type { ComponentChildren } from 'preact';
import type { Site } from '../../content/site.ts';
import { formatDuration } from '../../i18n/duration.ts';
import { messages } from './messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { Field } from '../shared/Field.tsx';
import { isTicked, type FieldError } from '../shared/read.ts';
import { limits } from './form.ts';

/** Texts as they were typed, to be shown again. */
export type SignupValues = Partial<
  Readonly<Record<'name' | 'party' | 'atLeast' | 'email' | 'phone' | 'needs' | 'needsConsent', string>>
>;

interface Props {
  readonly lang: Locale;
  readonly site: Pick<Site, 'keep'>;
  readonly partyMax: number;
  readonly values?: SignupValues;
  readonly errors?: readonly FieldError[];
  /** What stands between the other fields and the needs. */
  readonly children?: ComponentChildren;
}

/** How many come, and how few; without a choice where only one may. */
function Party({ lang, partyMax, values = {}, errors }: Props) {
  const t = messages[lang].signups;
  if (partyMax === 1) return <input type="hidden" name="party" value="1" />;
  const numbers = Array.from({ length: partyMax }, (_, i) => ({ value: String(i + 1), label: t.people(i + 1) }));
  const fewer = [{ value: '', label: t.form.all }, ...numbers.slice(0, -1)];
  return (
    <>
      <Field
        lang={lang}
        name="party"
        label={t.form.party}
        hint={t.form.partyHint}
        value={values.party ?? '1'}
        errors={errors}
        options={numbers}
      />
      <Field
        lang={lang}
        name="atLeast"
        label={t.form.atLeast}
        hint={t.form.atLeastHint}
        value={values.atLeast}
        errors={errors}
        options={fewer}
        optional="silent"
      />
    </>
  );
}

/** What a party needs, and that it agrees to our knowing. */
function Needs({ lang, site, values = {}, errors }: Props) {
  const t = messages[lang].signups.form;
  return (
    <>
      <Field
        lang={lang}
        name="needs"
        label={t.needs}
        hint={t.needsHint(limits.needs)}
        value={values.needs}
        errors={errors}
        rows={3}
        optional
      />
      <Checkbox
        lang={lang}
        name="needsConsent"
        label={t.needsConsent(formatDuration(site.keep.needs, lang))}
        checked={isTicked(values.needsConsent)}
        errors={errors}
      />
    </>
  );
}

/** The fields of a sign-up, in the form and in its change. */
export function SignupFields(props: Props) {
  const { lang, values = {}, errors, children } = props;
  const t = messages[lang].signups.form;
  const shared = { lang, errors, spellcheck: false };
  return (
    <>
      <Field
        {...shared}
        name="name"
        label={t.name}
        hint={t.nameHint(limits.name)}
        value={values.name}
        autocomplete="name"
      />
      <Party {...props} />
      <Field {...shared} name="email" label={t.email} hint={t.emailHint} value={values.email} type="email" optional />
      <Field
        {...shared}
        name="phone"
        label={t.phone}
        hint={t.phoneHint}
        value={values.phone}
        autocomplete="tel"
        inputMode="tel"
        optional
      />
      {children}
      <Needs {...props} />
    </>
  );
}
