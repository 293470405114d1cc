import type { Locale } from '../../i18n/locales.ts';
import { Field } from '../shared/Field.tsx';
import type { FieldError } from '../shared/read.ts';
import type { About } from './feedback.ts';
import { limits, steps } from './form.ts';
import { messages } from './messages.ts';

/** Texts as they were typed, to be shown again. */
export type FeedbackValues = Partial<Readonly<Record<'page' | 'useful' | 'scale' | 'text' | 'email', string>>>;

interface Props {
  readonly lang: Locale;
  readonly about: About;
  /** Whether the page is asked for, where it is not known. */
  readonly page?: boolean;
  readonly values?: FeedbackValues;
  readonly errors?: readonly FieldError[];
}

/** The question that a form begins with: whether a page was useful, how the blog does, or where something is wrong. */
function Question({ lang, about, page = false, values = {}, errors }: Props) {
  const t = messages[lang].feedback;
  const shared = { lang, errors };
  return (
    <>
      {(page || about === 'accessibility') && (
        <Field
          {...shared}
          name="page"
          label={t.page}
          hint={t.pageHint}
          value={values.page}
          optional={about !== 'page'}
        />
      )}
      {about === 'page' && (
        <Field
          {...shared}
          name="useful"
          label={t.useful.question}
          value={values.useful}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t.useful[value] }))}
          radios
        />
      )}
      {about === 'blog' && (
        <Field
          {...shared}
          name="scale"
          label={t.scale.question}
          value={values.scale}
          options={steps.map((value, i) => ({ value, label: t.scale.steps[i] ?? value }))}
          radios
        />
      )}
    </>
  );
}

/** The fields of feedback, in the form and in its correction. */
export function FeedbackFields(props: Props) {
  const { lang, about, values = {}, errors } = props;
  const t = messages[lang].feedback;
  return (
    <>
      <Question {...props} />
      <Field
        lang={lang}
        name="text"
        label={t.texts[about]}
        hint={t.textHint(limits.text)}
        value={values.text}
        errors={errors}
        rows={6}
        optional={about === 'page' || about === 'blog'}
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
