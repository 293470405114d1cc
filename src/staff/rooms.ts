import type { Call } from '../http/endpoint.tsx';
import { activityDesk } from './activity/desk.tsx';
import { isActivityPath } from './activity/paths.ts';
import { eveningsDesk } from './evenings/desk.tsx';
import { readSpot } from './evenings/paths.ts';
import { feedbackDesk } from './feedback/desk.tsx';
import { readFeedbackSpot } from './feedback/paths.ts';
import { noticesDesk } from './notices/desk.tsx';
import { readNoticeSpot } from './notices/paths.ts';
import { personDesk } from './person/desk.tsx';
import { isPersonPath } from './person/paths.ts';
import type { Session } from './session.ts';

/** What answers whoever is signed in. */
type Room = (call: Call, session: Session) => Promise<Response>;

/** The desk's room at a path, beside the comments; null: there is none. */
export function roomAt(pathname: string): Room | null {
  const evening = readSpot(pathname);
  if (evening) return (call, session) => eveningsDesk(call, session, evening);
  const feedback = readFeedbackSpot(pathname);
  if (feedback) return (call, session) => feedbackDesk(call, session, feedback);
  const notice = readNoticeSpot(pathname);
  if (notice) return (call, session) => noticesDesk(call, session, notice);
  if (isActivityPath(pathname)) return activityDesk;
  return isPersonPath(pathname) ? personDesk : null;
}
