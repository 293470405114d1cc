import type { VNode } from 'preact';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { countsOfAll } from '../../participation/signups/all-counts.ts';
import { heldByEvening } from '../../participation/signups/held.ts';
import { answer } from '../answer.tsx';
import { messages } from '../messages.ts';
import type { Session } from '../session.ts';
import { tabCounts } from '../tab-counts.ts';
import { RoomFrame } from '../views/RoomFrame.tsx';
import { tellDone } from './deeds.ts';
import { eveningPath, type Spot } from './paths.ts';
import type { EveningScreen, FullRoom, Refused } from './room.ts';
import { EveningLinks } from './views/EveningLinks.tsx';
import { EveningList } from './views/EveningList.tsx';
import { Unclosed } from './views/Unclosed.tsx';

type Trouble = Pick<Refused, 'status' | 'fault' | 'errors'>;

async function page(
  call: Call,
  session: Session,
  spot: Partial<Spot>,
  { name, view }: EveningScreen,
  trouble?: Trouble,
): Promise<Response> {
  const { lang, url, now } = call;
  const { title } = messages[lang].deskEvenings;
  const framed: VNode = (
    <RoomFrame
      call={call}
      session={session}
      room="evenings"
      title={title}
      name={name}
      path={(language) => eveningPath(language, spot)}
      counts={await tabCounts(now)}
      done={tellDone(url, lang)}
      {...trouble}
    >
      <Unclosed lang={lang} now={now} />
      {view}
    </RoomFrame>
  );
  return answer(call, name, framed, trouble?.status, title);
}

/** A screen of an evening as an answer. @param trouble what could not be done @throws StoreDown */
export async function framed(room: FullRoom, { name, view }: EveningScreen, trouble?: Trouble): Promise<Response> {
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
