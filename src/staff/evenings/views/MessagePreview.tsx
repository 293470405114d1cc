import { PlainText } from '../../../participation/shared/PlainText.tsx';
import { messages } from '../../messages.ts';
import { audienceOf, subjectOf, textField, textFor, type Message } from '../message.ts';
import { eveningPath } from '../paths.ts';
import type { FullRoom } from '../room.ts';

/** The message as it was written, to be sent or changed. */
function Written({ room }: { readonly room: FullRoom }) {
  const { fields, site } = room.call;
  const names = ['to', ...site.languages.map((language) => textField(language, site.languages))];
  return (
    <>
      <input type="hidden" name="token" value={room.token} />
      {names.map((name) => (
        <input type="hidden" name={name} value={fields[name] ?? ''} />
      ))}
    </>
  );
}

/** What goes to whom, before it goes. */
export function MessagePreview(props: { readonly room: FullRoom; readonly message: Message }) {
  const { room, message } = props;
  const { call, evening, people } = room;
  const { lang, site } = call;
  const t = messages[lang].deskEvenings.message;
  const audience = audienceOf(people, message.to);
  const reached = audience.filter(({ record }) => record.email !== null);
  const missed = audience.length - reached.length;
  const parts = site.languages.flatMap((language) => {
    const count = reached.filter(({ record }) => record.lang === language).length;
    return count > 0 ? [{ language, count }] : [];
  });
  return (
    <>
      <p>{t.audiences[message.to]}</p>
      {reached.length === 0 && <p>{t.nobody}</p>}
      {missed > 0 && <p class="notice notice-waiting">{t.noEmail(missed)}</p>}
      {parts.map(({ language, count }) => (
        <section class="preview" aria-labelledby={`preview-${language}`}>
          <h2 id={`preview-${language}`}>{t.previewOf(t.languages[language], count)}</h2>
          <p class="meta">
            {t.subject}: <span lang={language}>{subjectOf(room, language)}</span>
          </p>
          <PlainText text={textFor(message, language)} lang={language} />
        </section>
      ))}
      <form method="post" action={eveningPath(lang, { evening: evening.id, page: 'message' })}>
        <Written room={room} />
        <div class="buttons">
          {reached.length > 0 && (
            <button type="submit" name="action" value="send">
              {t.send(reached.length)}
            </button>
          )}
          <button type="submit" name="action" value="edit" class="quiet">
            {t.edit}
          </button>
        </div>
      </form>
    </>
  );
}
