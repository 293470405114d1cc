import type { CatalogueEvening } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { countsOfAll } from '../../participation/signups/all-counts.ts';
import { heldByEvening } from '../../participation/signups/held.ts';
import { messages } from '../messages.ts';
import { roomPage, type RoomScreen } from '../room-page.tsx';
import type { Session } from '../session.ts';
import { tellDone } from './deeds.ts';
import { eveningPath, type Spot } from './paths.ts';
import type { EveningScreen, FullRoom, Refused } from './room.ts';
import { EveningLinks } from './views/EveningLinks.tsx';
import { EveningList } from './views/EveningList.tsx';
import { Unclosed } from './views/Unclosed.tsx';

function page(
  call: Call,
  session: Session,
  spot: Partial<Spot>,
  { name, view }: EveningScreen,
  trouble?: Refused,
): Promise<Response> {
  const { lang, url, now } = call;
  const whole = (
    <>
      <Unclosed lang={lang} now={now} />
      {view}
    </>
  );
  const screen: RoomScreen = {
    room: 'evenings',
    title: messages[lang].deskEvenings.title,
    name,
    path: (language) => eveningPath(language, spot),
    done: tellDone(url, lang),
    view: whole,
  };
  return roomPage(call, session, screen, trouble);
}

/** A screen of an evening as an answer. @param trouble what could not be done @throws StoreDown */
export function framed(room: FullRoom, { name, view }: EveningScreen, trouble?: Refused): Promise<Response> {
  const { call, session, spot } = room;
  const whole = (
    <>
      <EveningLinks room={room} />
      {view}
    </>
  );
  return page(call, session, spot, { name, view: whole }, trouble);
}

/** All evenings, with how their seats are taken. @throws StoreDown */
export async function listPage(call: Call, session: Session, evenings: readonly CatalogueEvening[]): Promise<Response> {
  const [counts, held] = await Promise.all([countsOfAll(evenings.map(({ id }) => id)), heldByEvening(call.now)]);
  const rows = evenings.flatMap((evening, i) =>
    counts[i] ? [{ evening, counts: counts[i], held: held.get(evening.id) ?? 0 }] : [],
  );
  const view = <EveningList lang={call.lang} now={call.now} rows={rows} />;
  return page(call, session, {}, { name: messages[call.lang].deskEvenings.title, view });
}
