import { formatMoment } from '../../../i18n/dates.ts';
import type { Standing } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import { isPhoned, newsOf, toPhone } from '../people.ts';
import type { FullRoom } from '../room.ts';
import { Marks } from './Marks.tsx';
import { marksOf } from './marks.ts';
import { Phone } from './Phone.tsx';

/** Marks that somebody was told what this page says, or takes the mark away. */
function Mark({ room, standing }: { readonly room: FullRoom; readonly standing: Standing }) {
  const { call, evening } = room;
  const t = messages[call.lang].deskEvenings.call;
  const { id } = standing.record;
  const phoned = isPhoned(standing, evening);
  return (
    <form method="post" action={eveningPath(call.lang, { evening: evening.id })} class="buttons">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="news" value={phoned ? '' : newsOf(standing, evening)} />
      <button type="submit" name="action" value="phoned" class="quiet" aria-describedby={`call-${id}`}>
        {phoned ? t.undo : t.done}
      </button>
    </form>
  );
}

function Call({ room, standing }: { readonly room: FullRoom; readonly standing: Standing }) {
  const { call, evening } = room;
  const { lang, now } = call;
  const t = messages[lang].deskEvenings.call;
  const { id, name, phone, phoned } = standing.record;
  const told = phoned && isPhoned(standing, evening) ? [t.phoned(formatMoment(phoned.at, lang))] : [];
  return (
    <li>
      <p id={`call-${id}`}>
        <a href={eveningPath(lang, { evening: evening.id, signup: id })}>
          <bdi>{name}</bdi>
        </a>{' '}
        {phone ? <Phone number={phone} /> : <span class="count">{t.noPhone}</span>}
      </p>
      <Marks marks={[...told, ...marksOf(standing, lang, now)]} />
      {phone && <Mark room={room} standing={standing} />}
    </li>
  );
}

/** Those whom nobody reaches by mail, with what to tell them: whom to phone, who cannot be, and who has been. */
export function Calls({ room }: { readonly room: FullRoom }) {
  const { call, evening, people } = room;
  const t = messages[call.lang].deskEvenings.call;
  const all = toPhone(people);
  if (all.length === 0) return null;
  const done = all.filter((standing) => isPhoned(standing, evening));
  const [open = [], without = []] = [true, false].map((has) =>
    all.filter((standing) => !done.includes(standing) && (standing.record.phone !== null) === has),
  );
  return (
    <details id="calls" open={call.url.searchParams.get('done') === 'phoned'}>
      <summary>
        {t.title} ({open.length})
      </summary>
      <p>{t.text}</p>
      <ul class="people">
        {[...open, ...without, ...done].map((standing) => (
          <Call room={room} standing={standing} />
        ))}
      </ul>
    </details>
  );
}
