import { inMs } from '../../../limits.ts';
import { severities, type DeskNotice } from '../../../notices/notice.ts';
import { Field } from '../../../participation/shared/Field.tsx';
import { messages } from '../../messages.ts';
import { limits, textField, titleField } from '../form.ts';
import { writeLocalTime } from '../local-time.ts';
import { noticePath } from '../paths.ts';
import type { NoticeRoom, Trouble } from '../room.ts';

/** How long a new notice is in force unless the form says something else, in milliseconds. */
const usual = inMs.hours(24);

/** What stands in the fields: what was sent, else the notice as it is, else what is usual. */
function valuesOf({ call, found }: NoticeRoom): Readonly<Record<string, string | undefined>> {
  const { fields, now } = call;
  if (fields.action !== undefined && fields.until !== undefined) return fields;
  const record: DeskNotice | undefined = found?.record;
  const texts = Object.entries(record?.texts ?? {}).flatMap(([language, words]) => [
    [`title-${language}`, words.title],
    [`text-${language}`, words.text],
  ]);
  return {
    severity: record?.severity,
    from: record && record.from > now ? writeLocalTime(record.from) : '',
    until: writeLocalTime(record?.until ?? now + usual),
    ...(Object.fromEntries(texts) as Record<string, string>),
  };
}

/** Writes a notice, or changes one. It is shown before it is published. */
export function NoticeForm({ room, trouble }: { readonly room: NoticeRoom; readonly trouble?: Trouble }) {
  const { call, spot, found, id } = room;
  const { lang, site } = call;
  const { form: t, languages } = messages[lang].deskNotices;
  const values = valuesOf(room);
  const errors = trouble?.errors;
  const hasBegun = found !== null && found.record.from <= call.now;
  return (
    <form class="form" method="post" action={noticePath(lang, spot)} noValidate>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={String(found?.version ?? 0)} />
      <Field
        lang={lang}
        name="severity"
        label={t.severity}
        hint={t.severityHint}
        value={values.severity}
        errors={errors}
        options={severities.map((value) => ({ value, label: t.severities[value] }))}
        radios
      />
      {site.languages.map((language, i) => (
        <>
          <Field
            lang={lang}
            name={titleField(language)}
            label={t.headline(languages[language])}
            hint={i === 0 ? t.headlineHint : t.otherHint}
            value={values[titleField(language)]}
            errors={errors}
            optional={i > 0}
          />
          <Field
            lang={lang}
            name={textField(language)}
            label={t.text(languages[language])}
            hint={i === 0 ? t.textHint(limits.text) : undefined}
            value={values[textField(language)]}
            errors={errors}
            rows={4}
            optional
          />
        </>
      ))}
      {!hasBegun && (
        <Field lang={lang} name="from" label={t.from} hint={t.fromHint} value={values.from} errors={errors} optional />
      )}
      <Field lang={lang} name="until" label={t.until} hint={t.untilHint} value={values.until} errors={errors} />
      <button type="submit" name="action" value="preview">
        {t.preview}
      </button>
    </form>
  );
}

/** Ends a notice that is in force or to come. */
export function EndForm({ room }: { readonly room: NoticeRoom }) {
  const { call, spot, found } = room;
  const t = messages[call.lang].deskNotices;
  if (!found) return null;
  return (
    <form method="post" action={noticePath(call.lang, spot)}>
      <input type="hidden" name="version" value={String(found.version)} />
      <p class="hint">{t.endHint}</p>
      <button type="submit" name="action" value="end" class="danger">
        {t.end}
      </button>
    </form>
  );
}
