import type { ComponentChildren } from 'preact';
import type { Call } from '../http/endpoint.tsx';
import type { Locale } from '../i18n/locales.ts';
import type { FieldError } from '../participation/shared/read.ts';
import { answer } from './answer.tsx';
import type { Session } from './session.ts';
import { tabCounts } from './tab-counts.ts';
import type { RoomName } from './views/DeskFrame.tsx';
import { RoomFrame } from './views/RoomFrame.tsx';

/** What a room beside the comments shows. */
export interface RoomScreen {
  readonly room: RoomName;
  /** What the room is called, and what the screen is. */
  readonly title: string;
  readonly name: string;
  /** Where the screen is, in a language. */
  readonly path: (lang: Locale) => string;
  /** What was just done, in words. */
  readonly done?: string | null;
  readonly view: ComponentChildren;
}

/** What could not be done, or what is wrong in a form. */
export interface RoomTrouble {
  readonly status: number;
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
}

/** The page of a room's screen. @throws StoreDown */
export async function roomPage(
  call: Call,
  session: Session,
  { view, ...screen }: RoomScreen,
  trouble?: RoomTrouble,
): Promise<Response> {
  const counts = await tabCounts(call.now);
  const frame = (
    <RoomFrame call={call} session={session} {...screen} counts={counts} {...trouble}>
      {view}
    </RoomFrame>
  );
  // A room's first screen is called as the room is: once is enough.
  const room = screen.name === screen.title ? undefined : screen.title;
  return answer(call, screen.name, frame, trouble?.status, room);
}
