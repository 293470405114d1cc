import type { Call } from '../http/endpoint.tsx';
import { KeptText } from '../http/refusal.tsx';
import { discussedTexts } from '../participation/comments/posts.ts';
import { answer } from './answer.tsx';
import { commentScreen } from './comment-screen.tsx';
import type { Desk, Screen } from './context.ts';
import { readDeed } from './deed.ts';
import { fieldOf } from './ids.ts';
import { readPlace } from './paths.ts';
import { screenAt } from './screens.tsx';
import type { Session } from './session.ts';
import { tabCounts } from './tab-counts.ts';
import type { Refused } from './verdict.ts';
import { DeskFrame } from './views/DeskFrame.tsx';

/** What went wrong on the way to a screen. */
type Trouble = Pick<Refused, 'status' | 'fault' | 'errors'>;

function deskOf({ lang, site, url }: Call, session: Session): Desk {
  return { lang, site, session, posts: discussedTexts(), place: readPlace(url), deed: readDeed(url) };
}

async function framed(call: Call, coming: Promise<Screen>, trouble?: Trouble): Promise<Response> {
  const [screen, counts] = await Promise.all([coming, tabCounts(call.now)]);
  const { name, desk, view, toldAtCard = false } = screen;
  const frame = (
    <DeskFrame
      desk={desk}
      now={call.now}
      name={name}
      counts={counts}
      tells={!trouble && !toldAtCard}
      fault={trouble?.fault}
      errors={trouble?.errors}
    >
      {view}
    </DeskFrame>
  );
  return answer(call, name, frame, trouble?.status);
}

/** The page at an address of the desk. @throws StoreDown */
export function screenPage(call: Call, session: Session): Promise<Response> {
  return framed(call, screenAt(deskOf(call, session)));
}

async function withKeptText({ lang, fields }: Call, coming: Promise<Screen>): Promise<Screen> {
  const screen = await coming;
  const view = (
    <>
      <KeptText lang={lang} fields={fields} />
      {screen.view}
    </>
  );
  return { ...screen, view };
}

/** Why something was not done, with the comment as it now stands and what was written. @throws StoreDown */
export function refusedPage(call: Call, session: Session, refused: Refused): Promise<Response> {
  const desk = { ...deskOf(call, session), deed: null };
  const { item } = refused;
  if (!item) return framed(call, withKeptText(call, screenAt(desk)), refused);
  const errors = refused.errors?.map((error) => ({ ...error, field: fieldOf(error.field, item.record) }));
  const why = { ...refused, errors };
  return framed(call, commentScreen(desk, item, { fields: call.fields, why }), why);
}
