import type { Call } from '../http/endpoint.tsx';
import { KeptText } from '../http/refusal.tsx';
import { answer } from './answer.tsx';
import type { Refused } from './decide.ts';
import { readDone, readPlace } from './paths.ts';
import { commentScreen, screenAt, type Screen } from './screens.tsx';
import type { Session } from './session.ts';
import { DeskFrame } from './views/DeskFrame.tsx';
import { fieldOf } from './views/ids.ts';

/** What went wrong on the way to a screen. */
type Trouble = Pick<Refused, 'status' | 'fault' | 'errors'>;

function framed(call: Call, { email }: Session, screen: Screen, trouble?: Trouble): Response {
  const { lang, site } = call;
  const { name, place, view } = screen;
  const frame = (
    <DeskFrame
      lang={lang}
      languages={site.languages}
      email={email}
      name={name}
      place={place}
      done={trouble ? null : readDone(call.url)}
      fault={trouble?.fault}
      errors={trouble?.errors}
    >
      {view}
    </DeskFrame>
  );
  return answer(call, name, frame, trouble?.status);
}

/** The page at an address of the desk. @throws StoreDown */
export async function screenPage(call: Call, session: Session): Promise<Response> {
  return framed(call, session, await screenAt(call, readPlace(call.url)));
}

/** Why a decision was not carried out, with the comment as it now stands and what was written. @throws StoreDown */
export async function refusedPage(call: Call, session: Session, refused: Refused): Promise<Response> {
  const place = readPlace(call.url);
  const { item } = refused;
  if (item) {
    const errors = refused.errors?.map((error) => ({ ...error, field: fieldOf(error.field, item.record) }));
    return framed(call, session, commentScreen(call, place, item, refused), { ...refused, errors });
  }
  const screen = await screenAt(call, place);
  const view = (
    <>
      <KeptText lang={call.lang} fields={call.fields} />
      {screen.view}
    </>
  );
  return framed(call, session, { ...screen, view }, refused);
}
