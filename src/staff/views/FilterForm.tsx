import { messages } from '../messages.ts';
import { ownName, type Locale } from '../../i18n/locales.ts';
import { endpoints } from '../../i18n/routes.ts';
import { Field } from '../../participation/shared/Field.tsx';
import type { Desk } from '../context.ts';
import { isFiltering, marks, type Mark } from '../filter.ts';
import { deskPath } from '../paths.ts';
import { titleOf } from './title.ts';

function markName(mark: Mark, lang: Locale): string {
  const { holds, filter } = messages[lang].desk;
  return { ...holds, ...filter.marks }[mark];
}

/** Chooses which comments of a list are shown: those under one text, in one language, with one mark. */
export function FilterForm({ desk }: { readonly desk: Desk }) {
  const { lang, place, site, posts } = desk;
  const t = messages[lang].desk.filter;
  const { screen, filter } = place;
  const any = { value: '', label: t.any };
  const shared = { lang, optional: 'silent' } as const;
  return (
    <details class="filter" open={isFiltering(filter)}>
      <summary aria-keyshortcuts="/">{t.summary}</summary>
      <form method="get" action={endpoints.desk} role="search" aria-label={t.summary}>
        <input type="hidden" name="lang" value={lang} />
        {screen !== 'waiting' && <input type="hidden" name="list" value={screen} />}
        <Field
          {...shared}
          name="post"
          label={t.post}
          value={filter.post ?? ''}
          options={[any, ...posts.map(({ id }) => ({ value: id, label: titleOf(id, desk) }))]}
        />
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
          name="mark"
          label={t.mark}
          value={filter.mark ?? ''}
          options={[any, ...marks.map((value) => ({ value, label: markName(value, lang) }))]}
        />
        <div class="buttons">
          <button type="submit" class="quiet">
            {t.button}
          </button>
          {isFiltering(filter) && <a href={deskPath(lang, { screen })}>{t.all}</a>}
        </div>
      </form>
    </details>
  );
}
