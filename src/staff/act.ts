import type { Call } from '../http/endpoint.tsx';
import { decide } from './decide.ts';
import { actOnMail } from './mail-acts.ts';
import { reply } from './reply.ts';
import type { Session } from './session.ts';
import { trust } from './trust.ts';
import type { Verdict } from './verdict.ts';

/** Does what a form of the desk asks for. @throws StoreDown */
export function act(call: Call, session: Session): Promise<Verdict> {
  const { action } = call.fields;
  switch (action) {
    case 'answer':
      return reply(call, session);
    case 'trust':
    case 'untrust':
      return trust(call, session, action);
    case 'retryMail':
    case 'dropMail':
      return actOnMail(call, session, action);
    default:
      return decide(call, session);
  }
}
