import type { Site } from '../../content/site.ts';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import { formatDuration } from '../../i18n/duration.ts';
import { messages } from './messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { endpoints, paths } from '../../i18n/routes.ts';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import type { FieldError } from '../shared/read.ts';
import { SignupFields, type SignupValues } from './SignupFields.tsx';

type FineprintSite = Pick<Site, 'languages' | 'keep' | 'controller' | 'contact'>;

/** Before the button: who is the controller, how long it is kept, and how to sign up without this form. */
function Promises(props: { readonly lang: Locale; readonly site: FineprintSite; readonly pages: readonly string[] }) {
  const { lang, site, pages } = props;
  const t = messages[lang].signups;
  return (
    <div class="fineprint">
      <p>
        {t.form.keeping(site.controller[lang], formatDuration(site.keep.signup, lang))} {t.form.noSecrets}
      </p>
      {site.contact.phone && <p>{t.open.phone(site.contact.phone)}</p>}
      {pages.includes('privacy') && (
        <p>
          <a href={paths(site.languages).page(lang, 'privacy')}>{messages[lang].site.privacy}</a>
        </p>
      )}
    </div>
  );
}

/** The form that signs a party up: the same on the static page and in a function's answer. */
export function SignupForm(props: {
  readonly lang: Locale;
  readonly site: FineprintSite;
  /** Which of the site's fixed pages exist. */
  readonly pages: readonly string[];
  readonly evening: Pick<CatalogueEvening, 'id' | 'partyMax'>;
  readonly stamp: string;
  readonly values?: SignupValues;
  readonly errors?: readonly FieldError[];
}) {
  const { lang, site, pages, evening, stamp, values, errors } = props;
  return (
    <form class="form" id="signup-form" method="post" action={`${endpoints.signups}?lang=${lang}`} noValidate>
      <HiddenFields lang={lang} stamp={stamp} facts={{ evening: evening.id }} />
      <SignupFields lang={lang} site={site} partyMax={evening.partyMax} values={values} errors={errors} />
      <Promises lang={lang} site={site} pages={pages} />
      <button type="submit">{messages[lang].signups.form.send}</button>
    </form>
  );
}
