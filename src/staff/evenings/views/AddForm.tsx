import { isFull } from '../../../participation/signups/rules.ts';
import { messages } from '../../messages.ts';
import { mostOf } from '../form.ts';
import { eveningPath } from '../paths.ts';
import { isOver, type PageProps } from '../room.ts';
import { PartyFields } from './PartyFields.tsx';

/** Adds somebody who phoned. */
export function AddForm({ room, refused }: PageProps) {
  const { call, evening, counts } = room;
  const { lang, site, fields } = call;
  const t = messages[lang].deskEvenings.form;
  if (isOver(room)) return <p>{t.over}</p>;
  return (
    <>
      {isFull(evening, counts) && <p class="notice notice-waiting">{t.full}</p>}
      <form class="form" method="post" action={eveningPath(lang, { evening: evening.id, page: 'add' })} noValidate>
        <input type="hidden" name="token" value={room.token} />
        <PartyFields lang={lang} site={site} most={mostOf(evening)} values={fields} errors={refused?.errors} />
        <button type="submit" name="action" value="add">
          {t.add}
        </button>
      </form>
    </>
  );
}
