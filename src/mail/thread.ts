import { asList, send } from '../store/client.ts';

/**
 * Letters to one person about one thing go out in the order they were written, even when the mail server was down for a
 * day between: each waits for the one before it. `outbox:thread:<name>` is the list of their ids.
 */
export const threadKey = (name: string) => `outbox:thread:${name}`;

/** Set when a letter of the thread was dropped because its moment had passed before it could be sent. */
export const lateKey = (name: string) => `outbox:late:${name}`;

/** The ids of a thread's letters that may still lie in the outbox, in their order. @throws StoreDown */
export async function lettersOf(name: string): Promise<readonly string[]> {
  return asList(await send<string[]>('LRANGE', threadKey(name), '0', '-1'));
}

/**
 * Lua for the outbox's scripts: the first letter of a thread that still is in the queue. Those before it were sent, taken
 * out or given up, so nobody waits for them.
 */
export const threadHead = `
local function threadHead(thread, queue)
  while true do
    local head = redis.call('LRANGE', thread, '0', '0')[1]
    if not head or redis.call('ZSCORE', queue, head) then return head end
    redis.call('LPOP', thread)
  end
end
`;
