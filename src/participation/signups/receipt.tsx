import type { Call } from '../../http/endpoint.tsx';
import { Refusal } from '../../http/refusal.tsx';

/** A sign-up's receipt. */
export function signupReceipt(_call: Call, _code: string, _id: string): Promise<Response> {
  return Promise.reject(new Refusal('notFound'));
}
