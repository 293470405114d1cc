import type { Site } from '../../content/site.ts';
import { formatDuration } from '../../i18n/duration.ts';
import type { Locale } from '../../i18n/locales.ts';
import { endpoints, paths } from '../../i18n/routes.ts';
import { HiddenFields } from '../shared/HiddenFields.tsx';
import type { FieldError } from '../shared/read.ts';
import type { About } from './feedback.ts';
import { FeedbackFields, type FeedbackValues } from './FeedbackFields.tsx';
import { messages } from './messages.ts';

type FineprintSite = Pick<Site, 'languages' | 'keep' | 'controller'>;

/** Before the button: who is the controller, and how long it is kept. */
function Promises(props: { readonly lang: Locale; readonly site: FineprintSite; readonly pages: readonly string[] }) {
  const { lang, site, pages } = props;
  const t = messages[lang].feedback;
  const { feedback, feedbackEmail } = site.keep;
  return (
    <div class="fineprint">
      <p>
        {t.keeping(site.controller[lang], formatDuration(feedback, lang), formatDuration(feedbackEmail, lang))}{' '}
        {t.noSecrets}
      </p>
      {pages.includes('privacy') && (
        <p>
          <a href={paths(site.languages).page(lang, 'privacy')}>{messages[lang].site.privacy}</a>
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly lang: Locale;
  readonly site: FineprintSite;
  /** Which of the site's fixed pages exist. */
  readonly pages: readonly string[];
  readonly about: About;
  readonly stamp: string;
  readonly values?: FeedbackValues;
  readonly errors?: readonly FieldError[];
}

/** The whole form for feedback: the same on the static page and in a function's answer. */
export function FeedbackForm({ lang, site, pages, about, stamp, values = {}, errors }: Props) {
  const alone = errors?.some(({ field }) => field === 'page') ?? false;
  const facts = { about, ...(about === 'page' && !alone && { page: values.page ?? '' }) };
  return (
    <form class="form" id="feedback-form" method="post" action={`${endpoints.feedback}?lang=${lang}`} noValidate>
      <HiddenFields lang={lang} stamp={stamp} facts={facts} />
      <FeedbackFields lang={lang} about={about} page={alone} values={values} errors={errors} />
      <Promises lang={lang} site={site} pages={pages} />
      <button type="submit">{messages[lang].feedback.send}</button>
    </form>
  );
}
