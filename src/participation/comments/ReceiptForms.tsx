import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { receiptAction } from '../../i18n/routes.ts';
import { Field } from '../shared/Field.tsx';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import type { FieldError } from '../shared/read.ts';
import type { Comment } from './comment.ts';
import { CommentFields, type CommentValues } from './CommentForm.tsx';
import { limits } from './form.ts';

/** What every form of a receipt needs. */
export interface FormProps {
  readonly lang: Locale;
  readonly code: string;
  readonly stamp: string;
  readonly comment: Comment;
  /** Texts as they were sent, when something in them was wrong. */
  readonly values?: CommentValues;
  readonly errors?: readonly FieldError[];
}

/** Corrects the comment; of an official's answer, its text. */
export function Correction(props: FormProps) {
  const { lang, stamp, comment, values, errors } = props;
  const { receipt, comments } = messages[lang];
  const { name, text } = comment.proposal ?? comment;
  const now = values ?? { name, text, email: comment.email ?? '' };
  return (
    <details open={errors !== undefined}>
      <summary>{receipt.comment.correct}</summary>
      <form class="form" method="post" action={receiptAction(props.code, props.lang)} noValidate>
        <HiddenFields lang={lang} stamp={stamp} />
        {comment.person === null ? (
          <CommentFields lang={lang} values={now} errors={errors} />
        ) : (
          <Field
            lang={lang}
            name="text"
            label={receipt.comment.answer.text}
            hint={comments.form.textHint(limits.text)}
            value={now.text}
            errors={errors}
            rows={8}
          />
        )}
        <button type="submit" name="action" value="update">
          {receipt.comment.sendCorrection}
        </button>
      </form>
    </details>
  );
}

/** Publishes a trusted author's comment: only for whom the link in their mail led here. */
export function Confirmation(props: Pick<FormProps, 'lang' | 'code'> & { readonly proof: string }) {
  const t = messages[props.lang].receipt.comment.confirm;
  return (
    <form class="form" method="post" action={receiptAction(props.code, props.lang)}>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <input type="hidden" name="proof" value={props.proof} />
      <button type="submit" name="action" value="confirm">
        {t.button}
      </button>
    </form>
  );
}

/** Asks that another person decide anew. */
export function AskAgain(props: FormProps) {
  const { lang, stamp, values, errors } = props;
  const t = messages[lang].receipt.comment.again;
  return (
    <form class="form" method="post" action={receiptAction(props.code, props.lang)} noValidate>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <HiddenFields lang={lang} stamp={stamp} />
      <Field
        lang={lang}
        name="text"
        label={t.field}
        hint={t.hint(limits.secondLook)}
        value={values?.text}
        errors={errors}
        rows={5}
        optional
      />
      <button type="submit" name="action" value="secondLook">
        {t.button}
      </button>
    </form>
  );
}
