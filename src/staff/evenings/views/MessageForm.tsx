import { Field } from '../../../participation/shared/Field.tsx';
import { messages } from '../../messages.ts';
import { audiences, messageLimit, textField } from '../message.ts';
import { eveningPath } from '../paths.ts';
import type { PageProps } from '../room.ts';

/** Writes to everyone, or to those who stand in one way; shown before it is sent. */
export function MessageForm({ room, refused }: PageProps) {
  const { call, session, evening } = room;
  const { lang, site, fields } = call;
  const t = messages[lang].deskEvenings.message;
  if (session.role !== 'official') return <p>{t.officials}</p>;
  const errors = refused?.errors;
  return (
    <form class="form" method="post" action={eveningPath(lang, { evening: evening.id, page: 'message' })} noValidate>
      <input type="hidden" name="token" value={room.token} />
      <Field
        lang={lang}
        name="to"
        label={t.to}
        value={fields.to ?? 'all'}
        errors={errors}
        options={audiences.map((value) => ({ value, label: t.audiences[value] }))}
        radios
      />
      {site.languages.map((language, i) => (
        <Field
          lang={lang}
          name={textField(language, site.languages)}
          label={t.text(t.languages[language])}
          hint={i === 0 ? t.hint(messageLimit) : t.otherHint}
          value={fields[textField(language, site.languages)]}
          errors={errors}
          rows={i === 0 ? 6 : 4}
          optional={i > 0}
        />
      ))}
      <button type="submit" name="action" value="preview">
        {t.preview}
      </button>
    </form>
  );
}
