import type { Call } from '../../../http/endpoint.tsx';
import { ownName } from '../../../i18n/locales.ts';
import { abouts } from '../../../participation/feedback/feedback.ts';
import { Field } from '../../../participation/shared/Field.tsx';
import { messages } from '../../messages.ts';
import { isFiltering, noFilter, nobody } from '../filter.ts';
import { feedbackPath, feedbackRoot, type FeedbackSpot } from '../paths.ts';

/** Chooses which feedback of a list is shown: about what, from which pages, in which language, in whose hands. */
export function FilterForm(props: {
  readonly call: Pick<Call, 'lang' | 'site'>;
  readonly spot: Extract<FeedbackSpot, { page: 'list' }>;
  readonly staff: readonly string[];
}) {
  const { call, spot, staff } = props;
  const { lang, site } = call;
  const { list, filter } = spot;
  const { filter: t, abouts: names } = messages[lang].deskFeedback;
  const any = { value: '', label: t.any };
  const shared = { lang, optional: 'silent' } as const;
  return (
    <details class="filter" open={isFiltering(filter)}>
      <summary>{t.summary}</summary>
      <form method="get" action={feedbackRoot} role="search" aria-label={t.summary}>
        <input type="hidden" name="lang" value={lang} />
        {list !== 'new' && <input type="hidden" name="list" value={list} />}
        <Field
          {...shared}
          name="about"
          label={t.about}
          value={filter.about ?? ''}
          options={[any, ...abouts.map((value) => ({ value, label: names[value] }))]}
        />
        <Field {...shared} name="of" label={t.page} hint={t.pageHint} value={filter.page ?? ''} spellcheck={false} />
        {site.languages.length > 1 && (
          <Field
            {...shared}
            name="language"
            label={t.language}
            value={filter.language ?? ''}
            options={[any, ...site.languages.map((value) => ({ value, label: ownName[value] }))]}
          />
        )}
        <Field
          {...shared}
          name="assignee"
          label={t.assignee}
          value={filter.assignee ?? ''}
          options={[any, { value: nobody, label: t.nobody }, ...staff.map((value) => ({ value, label: value }))]}
        />
        <div class="buttons">
          <button type="submit" class="quiet">
            {t.button}
          </button>
          {isFiltering(filter) && <a href={feedbackPath(lang, { ...spot, number: 1, filter: noFilter })}>{t.all}</a>}
        </div>
      </form>
    </details>
  );
}
