import type { Call } from '../../http/endpoint.tsx';
import type { Command } from '../../store/client.ts';
import { logEntry } from '../log.ts';
import type { Session } from '../session.ts';
import type { EveningEntry } from './entry.ts';

/** The command that writes an entry about an evening, for `commit`. */
export function eveningEntry(
  { site, now }: Pick<Call, 'site' | 'now'>,
  { email }: Session,
  about: Pick<EveningEntry, 'action' | 'evening'> & Partial<Pick<EveningEntry, 'signup' | 'reason'>>,
): Command {
  return logEntry({ signup: null, reason: null, ...about, at: now, by: email }, site.keep.moderationLog);
}
