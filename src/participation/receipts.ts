import { endpoint } from '../http/endpoint.tsx';
import { knock } from '../http/gate.ts';
import { Refusal, tooMany } from '../http/refusal.tsx';
import { commentReceipt } from './comments/receipt.tsx';
import { readReceiptCode } from './shared/receipt-code.ts';

const kinds = { c: commentReceipt };

/** `GET` and `POST /r/<code>/`: every kind's receipts live at one address; the code's first letter tells the kind. */
export const receipt = endpoint({
  methods: ['GET', 'POST'],
  handle: async (call) => {
    if (call.method === 'POST') {
      const entrance = await knock(call.address, call.now);
      if ('until' in entrance) throw tooMany(entrance.until, call.now);
    }
    const code = call.params.code ?? '';
    const read = readReceiptCode(code);
    if (!read) throw new Refusal('notFound');
    return kinds[read.kind](call, code, read.id);
  },
});
