import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import type { FullRoom } from '../room.ts';

/** Finds people by their name or their reference, on the page where one is. */
export function FindPerson({ room, asked }: { readonly room: FullRoom; readonly asked: string }) {
  const { call, evening, spot } = room;
  const { lang } = call;
  const t = messages[lang].deskEvenings.find;
  const here = eveningPath(lang, { evening: evening.id, page: spot.page });
  return (
    <form class="find find-person" method="get" action={here.split('?')[0]} role="search">
      <input type="hidden" name="lang" value={lang} />
      <label for="find">{t.label}</label>
      <input id="find" type="text" name="find" value={asked} autocomplete="off" spellcheck={false} />
      <button type="submit" class="quiet">
        {t.button}
      </button>
      {asked && <a href={here}>{t.all}</a>}
    </form>
  );
}
