import type { VNode } from 'preact';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Fields } from './body.ts';

/** Why a request was not carried out; each has its words in `messages.refusals`. */
export type RefusalCode =
  | 'method'
  | 'origin'
  | 'tooLarge'
  | 'notAForm'
  | 'tooMany'
  | 'notFound'
  | 'notOpen'
  | 'notOpenToSignups'
  | 'notPublic'
  | 'reportedEnough'
  | 'changed'
  | 'notUnderstood'
  | 'storeDown'
  | 'unsure'
  | 'broken';

const statuses: Readonly<Record<RefusalCode, number>> = {
  method: 405,
  origin: 403,
  tooLarge: 413,
  notAForm: 415,
  tooMany: 429,
  notFound: 404,
  notOpen: 409,
  notOpenToSignups: 409,
  notPublic: 409,
  reportedEnough: 409,
  changed: 409,
  notUnderstood: 422,
  storeDown: 503,
  unsure: 503,
  broken: 500,
};

/** After these the same form may be sent again as it is. */
const passing: readonly RefusalCode[] = ['tooMany', 'storeDown', 'unsure', 'broken'];

/** After these it is not known whether anything was saved. */
const unknown: readonly RefusalCode[] = ['unsure', 'broken'];

/** Thrown by a handler when it does not do what was asked; the frame turns it into an answer in the reader's language. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;
  /** A sentence about this case, such as since when comments are closed. */
  readonly detail: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The form to send again, where it is not the one that the endpoint gives for all its refusals. */
  readonly form: VNode | null;

  constructor(code: RefusalCode, more: Partial<Pick<Refusal, 'detail' | 'headers' | 'form'>> = {}) {
    super(code);
    this.code = code;
    this.detail = more.detail ?? null;
    this.headers = more.headers ?? {};
    this.form = more.form ?? null;
  }

  get status(): number {
    return statuses[this.code];
  }

  /** Whether pressing the button again later may help. */
  get passes(): boolean {
    return passing.includes(this.code);
  }
}

/** Too many requests from one address. @param until when to come again; both in ms since 1970 (UTC) */
export function tooMany(until: number, now: number): Refusal {
  return new Refusal('tooMany', { headers: { 'Retry-After': String(Math.max(1, Math.ceil((until - now) / 1000))) } });
}

/** All that is said of a refusal, in order. @param sent whether the reader sent something, rather than asked for a page */
export function explain(refusal: Refusal, lang: Locale, sent: boolean): string[] {
  const t = messages[lang].refusals;
  const nothing = sent && !unknown.includes(refusal.code) ? t.nothingSaved : '';
  return [nothing, t[refusal.code].text, refusal.detail ?? ''].filter((sentence) => sentence !== '');
}

/** What somebody wrote, to copy from, where the form itself cannot be sent again. */
export function KeptText({ lang, fields }: { readonly lang: Locale; readonly fields: Fields }) {
  const text = fields.text ?? fields.note ?? fields.needs;
  if (!text) return null;
  return (
    <div class="field">
      <label for="kept">{messages[lang].refusals.kept}</label>
      <textarea id="kept" rows={10} readOnly>
        {/* HTML drops one line break at the start of a textarea. */}
        {`\n${text}`}
      </textarea>
    </div>
  );
}

/** The page that says what was not done and why, and gives back what was written. */
export function RefusalView(props: {
  readonly lang: Locale;
  readonly refusal: Refusal;
  readonly sent: boolean;
  readonly fields: Fields;
  /** The form filled in as it was sent, where sending it again may help. */
  readonly form: VNode | null;
  readonly contact: string | null;
}) {
  const { lang, refusal, sent, fields, form, contact } = props;
  const t = messages[lang].refusals;
  return (
    <>
      <div class="notice notice-bad" role="alert">
        <h1>{t[refusal.code].title}</h1>
        <p>{explain(refusal, lang, sent).join(' ')}</p>
        {form && <p>{t.textBelow}</p>}
        {contact && <p>{t.contact(contact)}</p>}
      </div>
      {form ?? <KeptText lang={lang} fields={fields} />}
    </>
  );
}
