import type { Locale } from '../../i18n/locales.ts';
import { receiptAction } from '../../i18n/routes.ts';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import type { FieldError } from '../shared/read.ts';
import type { Feedback } from './feedback.ts';
import { FeedbackFields, type FeedbackValues } from './FeedbackFields.tsx';
import { messages } from './messages.ts';
import { isVote } from './rules.ts';

/** What every form of a receipt needs. */
export interface FormProps {
  readonly lang: Locale;
  readonly code: string;
  readonly stamp: string;
  readonly feedback: Feedback;
  /** Texts as they are known, or as they were sent when something in them was wrong. */
  readonly values: FeedbackValues;
  readonly errors?: readonly FieldError[];
}

/** Changes the feedback, or adds words to a bare answer. */
export function Correction(props: FormProps) {
  const { lang, stamp, feedback, values, errors } = props;
  const t = messages[lang].feedbackReceipt;
  return (
    <details open={errors !== undefined || isVote(feedback)}>
      <summary>{isVote(feedback) ? t.addWords : t.correct}</summary>
      <form class="form" method="post" action={receiptAction(props.code, props.lang)} noValidate>
        <HiddenFields lang={lang} stamp={stamp} />
        <FeedbackFields lang={lang} about={feedback.about} values={values} errors={errors} />
        <button type="submit" name="action" value="update">
          {t.save}
        </button>
      </form>
    </details>
  );
}
