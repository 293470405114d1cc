import type { ComponentChildren } from 'preact';
import type { Site } from '../../content/site.ts';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import { messages } from './messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { receiptAction } from '../../i18n/routes.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import type { FieldError } from '../shared/read.ts';
import { offerOf, partyOf } from './rules.ts';
import type { Standing } from './signup.ts';
import { SignupFields, type SignupValues } from './SignupFields.tsx';

/** What the forms of a receipt need. */
export interface FormProps {
  readonly lang: Locale;
  readonly site: Site;
  readonly code: string;
  readonly stamp: string;
  readonly standing: Standing;
  readonly evening: CatalogueEvening;
  /** Why the evening is cancelled or moved. */
  readonly note: string | null;
  /** How the form is filled in: as it is known, or as it was sent when something in it was wrong. */
  readonly values: SignupValues;
  readonly errors?: readonly FieldError[];
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
}

function Button(props: { readonly action: string; readonly danger?: boolean; readonly children: ComponentChildren }) {
  return (
    <button type="submit" name="action" value={props.action} class={props.danger ? 'danger' : undefined}>
      {props.children}
    </button>
  );
}

/** Takes the seats that are offered, or leaves them to others. */
export function Offer(props: FormProps) {
  const t = messages[props.lang].signups.receipt;
  const offer = offerOf(props.standing, props.now);
  if (!offer) return null;
  return (
    <form class="form" method="post" action={receiptAction(props.code, props.lang)}>
      <Button action="accept">{t.accept(offer.seats)}</Button> <Button action="decline">{t.decline}</Button>
    </form>
  );
}

/** Changes how many come and what is known of them. */
export function Change(props: FormProps) {
  const { lang, site, stamp, standing, evening, values, errors } = props;
  const most = Math.max(evening.partyMax, partyOf(standing));
  const t = messages[lang].signups.receipt;
  return (
    <details open={errors !== undefined}>
      <summary>{t.change}</summary>
      <form class="form" method="post" action={receiptAction(props.code, props.lang)} noValidate>
        <HiddenFields lang={lang} stamp={stamp} />
        <SignupFields lang={lang} site={site} partyMax={most} values={values} errors={errors}>
          {standing.hasNeeds && (
            <>
              <Checkbox lang={lang} name="removeNeeds" label={t.removeNeeds} checked={false} />
              <p class="hint">{t.needsNew}</p>
            </>
          )}
        </SignupFields>
        <Button action="update">{t.save}</Button>
      </form>
    </details>
  );
}

/** Cancels the sign-up; asked once. */
export function Cancellation(props: FormProps) {
  const t = messages[props.lang].signups.receipt;
  return (
    <details>
      <summary>{t.cancel}</summary>
      <p>{t.cancelAsk}</p>
      <form method="post" action={receiptAction(props.code, props.lang)}>
        <Button action="withdraw" danger>
          {t.cancelYes}
        </Button>
      </form>
    </details>
  );
}

/** Deletes what is kept, before its time. */
export function Erasure(props: FormProps) {
  const t = messages[props.lang].signups.receipt;
  return (
    <details>
      <summary>{t.erase}</summary>
      <p>{t.eraseAsk}</p>
      <form method="post" action={receiptAction(props.code, props.lang)}>
        <Button action="erase" danger>
          {t.eraseYes}
        </Button>
      </form>
    </details>
  );
}
