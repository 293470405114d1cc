import type { Call } from '../http/endpoint.tsx';
import { eveningsDesk } from './evenings/desk.tsx';
import { readSpot } from './evenings/paths.ts';
import { noticesDesk } from './notices/desk.tsx';
import { readNoticeSpot } from './notices/paths.ts';
import type { Session } from './session.ts';

/** What answers whoever is signed in. */
type Room = (call: Call, session: Session) => Promise<Response>;

/** The desk's room at a path, beside the comments; null: there is none. */
export function roomAt(pathname: string): Room | null {
  const evening = readSpot(pathname);
  if (evening) return (call, session) => eveningsDesk(call, session, evening);
  const notice = readNoticeSpot(pathname);
  if (notice) return (call, session) => noticesDesk(call, session, notice);
  return null;
}
