import { endpoint, type Call } from '../http/endpoint.tsx';
import { knock } from '../http/gate.ts';
import { Refusal, tooMany } from '../http/refusal.tsx';
import { noteGone } from '../run.ts';
import { orDown, StoreDown } from '../store/client.ts';
import { readReceiptCode, type KindLetter } from './shared/receipt-code.ts';

/** Each kind is loaded when one of its receipts is asked for: together they would weigh more than a function should. */
const kinds = {
  c: async () => (await import('./comments/receipt.tsx')).commentReceipt,
  r: async () => (await import('./comments/reports/receipt.tsx')).reportReceipt,
  s: async () => (await import('./subscriptions/receipt.tsx')).subscriptionReceipt,
  e: async () => (await import('./signups/receipt.tsx')).signupReceipt,
  f: async () => (await import('./feedback/receipt.tsx')).feedbackReceipt,
} satisfies Record<KindLetter, () => Promise<unknown>>;

/** Whether an answer means that what the receipt is of was taken back for good. */
function isTakenBack({ method, fields }: Call, { status }: Response): boolean {
  const asked = ['withdraw', 'erase'].includes(fields.action ?? '') || 'List-Unsubscribe' in fields;
  return method === 'POST' && asked && status < 400;
}

/** `GET` and `POST /r/<code>/`: every kind's receipts live at one address; the code's first letter tells the kind. */
export const receipt = endpoint({
  methods: ['GET', 'POST'],
  handle: async (call) => {
    const entrance = call.method === 'POST' ? await orDown(knock(call.address, call.now)) : null;
    if (entrance && 'until' in entrance) throw tooMany(entrance.until, call.now);
    const code = call.params.code ?? '';
    const read = readReceiptCode(code);
    if (!read) throw new Refusal('notFound');
    if (entrance instanceof StoreDown) throw entrance;
    const show = await kinds[read.kind]();
    const answer = await show(call, code, read.id);
    if (isTakenBack(call, answer)) noteGone(`${read.kind}${read.id}`);
    return answer;
  },
});
