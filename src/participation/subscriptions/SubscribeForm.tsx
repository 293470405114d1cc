import type { Site } from '../../content/site.ts';
import { formatDuration } from '../../i18n/duration.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { endpoints, paths } from '../../i18n/routes.ts';
import { Field } from '../shared/Field.tsx';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import type { FieldError } from '../shared/read.ts';

interface Props {
  readonly lang: Locale;
  readonly site: Pick<Site, 'languages' | 'keep' | 'controller'>;
  /** Which of the site's fixed pages exist. */
  readonly pages: readonly string[];
  readonly stamp: string;
  readonly email?: string;
  readonly errors?: readonly FieldError[];
  /** On a page with another form: what stands before its fields' names in ids. */
  readonly prefix?: string;
}

/** The form that subscribes to new posts: the same on the static page and in a function's answer. */
export function SubscribeForm({ lang, site, pages, stamp, email, errors, prefix = '' }: Props) {
  const t = messages[lang].subscriptions.form;
  return (
    <form class="form" method="post" action={`${endpoints.subscriptions}?lang=${lang}`} noValidate>
      <HiddenFields lang={lang} stamp={stamp} id={`${prefix}website`} />
      <Field
        lang={lang}
        name="email"
        id={`${prefix}email`}
        label={t.email}
        hint={t.emailHint}
        value={email}
        errors={errors}
        type="email"
      />
      <div class="fineprint">
        <p>{t.keeping(site.controller[lang], formatDuration(site.keep.unconfirmed, lang))}</p>
        {pages.includes('privacy') && (
          <p>
            <a href={paths(site.languages).page(lang, 'privacy')}>{messages[lang].site.privacy}</a>
          </p>
        )}
      </div>
      <button type="submit">{t.send}</button>
    </form>
  );
}
