import { formatDay } from '../../../i18n/dates.ts';
import { PlainText } from '../../../participation/shared/PlainText.tsx';
import { needsKeptUntil } from '../../../participation/signups/rules.ts';
import type { Standing } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import type { FullRoom } from '../room.ts';

/** Opens what people need; a press, as it is written into the log. */
export function OpenNeeds({ room, id }: { readonly room: FullRoom; readonly id?: string }) {
  const { call, evening } = room;
  const t = messages[call.lang].deskEvenings.needs;
  return (
    <form class="needs" method="post" action={eveningPath(call.lang, { evening: evening.id })}>
      {id && <input type="hidden" name="id" value={id} />}
      <button type="submit" name="action" value="needs" class="quiet">
        {id ? t.one : t.all}
      </button>
    </form>
  );
}

/** How many told of needs, and the way to them. */
export function AllNeeds({ room }: { readonly room: FullRoom }) {
  const t = messages[room.call.lang].deskEvenings.needs;
  const count = room.people.filter(({ hasNeeds }) => hasNeeds).length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{t.title}</h2>
      <p>{t.text(count)}</p>
      <OpenNeeds room={room} />
    </section>
  );
}

/** What people need, in their own words. */
export function NeedsList(props: {
  readonly room: FullRoom;
  readonly told: readonly { readonly standing: Standing; readonly text: string }[];
}) {
  const { room, told } = props;
  const { call, evening } = room;
  const { lang, site } = call;
  const t = messages[lang].deskEvenings.needs;
  if (told.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <p>{t.kept(formatDay(needsKeptUntil(evening.ends, site), lang))}</p>
      <ul class="queue">
        {told.map(({ standing: { record }, text }) => (
          <li>
            <article aria-labelledby={`needs-${record.id}`}>
              <h2 id={`needs-${record.id}`}>
                <a href={eveningPath(lang, { evening: evening.id, signup: record.id })}>
                  <bdi>{record.name}</bdi>
                </a>
              </h2>
              <PlainText text={text} lang={record.lang} />
            </article>
          </li>
        ))}
      </ul>
    </>
  );
}
