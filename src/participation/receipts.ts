import { endpoint } from '../http/endpoint.tsx';
import { knock } from '../http/gate.ts';
import { Refusal, tooMany } from '../http/refusal.tsx';
import { orDown, StoreDown } from '../store/client.ts';
import { commentReceipt } from './comments/receipt.tsx';
import { reportReceipt } from './comments/reports/receipt.tsx';
import { feedbackReceipt } from './feedback/receipt.tsx';
import { readReceiptCode } from './shared/receipt-code.ts';
import { signupReceipt } from './signups/receipt.tsx';
import { subscriptionReceipt } from './subscriptions/receipt.tsx';

const kinds = { c: commentReceipt, r: reportReceipt, s: subscriptionReceipt, e: signupReceipt, f: feedbackReceipt };

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
    return kinds[read.kind](call, code, read.id);
  },
});
