import type { VNode } from 'preact';
import { failedCount } from '../../mail/failed.ts';
import type { CatalogueEvening } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { countsOfAll } from '../../participation/signups/all-counts.ts';
import { heldByEvening } from '../../participation/signups/held.ts';
import { answer } from '../answer.tsx';
import { messages } from '../messages.ts';
import type { Session } from '../session.ts';
import type { Spot } from './paths.ts';
import { heldCount } from './people.ts';
import type { EveningScreen, FullRoom, Refused } from './room.ts';
import { EveningLinks } from './views/EveningLinks.tsx';
import { EveningList } from './views/EveningList.tsx';
import { Frame } from './views/Frame.tsx';

type Trouble = Pick<Refused, 'status' | 'fault' | 'errors'>;

function page(
  call: Call,
  session: Session,
  spot: Partial<Spot>,
  { name, view }: EveningScreen,
  { failed, held, trouble }: { readonly failed: number; readonly held: number; readonly trouble?: Trouble },
): Response {
  const framed: VNode = (
    <Frame call={call} session={session} spot={spot} name={name} failed={failed} held={held} {...trouble}>
      {view}
    </Frame>
  );
  return answer(call, name, framed, trouble?.status, messages[call.lang].deskEvenings.title);
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
  const [failed, held] = await Promise.all([failedCount(), heldByEvening(call.now)]);
  return page(call, session, spot, { name, view: whole }, { failed, held: heldCount(held), trouble });
}

/** All evenings, with how their seats are taken. @throws StoreDown */
export async function listPage(call: Call, session: Session, evenings: readonly CatalogueEvening[]): Promise<Response> {
  const read = [countsOfAll(evenings.map(({ id }) => id)), failedCount(), heldByEvening(call.now)] as const;
  const [counts, failed, held] = await Promise.all(read);
  const rows = evenings.flatMap((evening, i) =>
    counts[i] ? [{ evening, counts: counts[i], held: held.get(evening.id) ?? 0 }] : [],
  );
  const view = <EveningList lang={call.lang} now={call.now} rows={rows} />;
  return page(
    call,
    session,
    {},
    { name: messages[call.lang].deskEvenings.title, view },
    { failed, held: heldCount(held) },
  );
}
