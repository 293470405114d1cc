import type { Site } from '../../content/site.ts';
import type { CatalogueText } from '../../generated/catalogue.js';
import { formatDuration } from '../../i18n/duration.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { endpoints, paths } from '../../i18n/routes.ts';
import { Field, fieldId } from '../shared/Field.tsx';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import type { FieldError } from '../shared/read.ts';
import { limits } from './form.ts';

/** Texts as they were typed, to be shown again. */
export type CommentValues = Partial<Readonly<Record<'name' | 'text' | 'email' | 'replyTo', string>>>;

/** The three fields of a comment, in the form and in its correction. */
export function CommentFields(props: {
  readonly lang: Locale;
  readonly values?: CommentValues;
  readonly errors?: readonly FieldError[];
}) {
  const { lang, values = {}, errors = [] } = props;
  const t = messages[lang].comments.form;
  return (
    <>
      <Field
        lang={lang}
        name="name"
        label={t.name}
        hint={t.nameHint(limits.name)}
        value={values.name}
        errors={errors}
        autocomplete="name"
        spellcheck={false}
      />
      <Field
        lang={lang}
        name="text"
        label={t.text}
        hint={t.textHint(limits.text)}
        value={values.text}
        errors={errors}
        rows={8}
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

/** The pages a form refers to, where the site has them. */
export interface Fineprint {
  readonly site: Pick<Site, 'languages' | 'keep' | 'controller' | 'moderation' | 'moderationHours'>;
  readonly pages: readonly string[];
}

/** Before the button: who reads it and when, who is the controller, how long it is kept, and where the rules are. */
function Promises({ lang, site, pages }: Fineprint & { readonly lang: Locale }) {
  const t = messages[lang].comments.form;
  const { page } = paths(site.languages);
  const hours = site.moderationHours?.[lang] ?? null;
  return (
    <div class="fineprint">
      <p>{site.moderation === 'before' ? t.readBefore(hours) : t.readAfter}</p>
      <p>
        {t.keeping(
          site.controller[lang],
          formatDuration(site.keep.comment, lang),
          formatDuration(site.keep.commentEmail, lang),
        )}
      </p>
      <p>{t.noSecrets}</p>
      <ul class="links">
        {pages.includes('rules') && (
          <li>
            <a href={page(lang, 'rules')}>{messages[lang].site.rules}</a>
          </li>
        )}
        {pages.includes('privacy') && (
          <li>
            <a href={page(lang, 'privacy')}>{messages[lang].site.privacy}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The comment form: the same on the static page and in a function's answer. */
export function CommentForm(
  props: Fineprint & {
    readonly lang: Locale;
    readonly post: Pick<CatalogueText, 'id'>;
    readonly stamp: string;
    readonly values?: CommentValues;
    readonly errors?: readonly FieldError[];
  },
) {
  const { lang, site, pages, post, stamp, values, errors } = props;
  const alone = errors?.find(({ field }) => field === 'replyTo');
  const reply: Record<string, string> = values?.replyTo && !alone ? { replyTo: values.replyTo } : {};
  return (
    <form class="form" id="comment-form" method="post" action={`${endpoints.comments}?lang=${lang}`} noValidate>
      <HiddenFields lang={lang} stamp={stamp} facts={{ post: post.id, ...reply }} />
      {alone && (
        <p class="error" id={fieldId('replyTo')} tabIndex={-1}>
          {alone.message}
        </p>
      )}
      <CommentFields lang={lang} values={values} errors={errors} />
      <Promises lang={lang} site={site} pages={pages} />
      <button type="submit">{messages[lang].comments.form.send}</button>
    </form>
  );
}
