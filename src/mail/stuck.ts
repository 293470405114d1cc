import { asList, run } from '../store/client.ts';
import { keys } from './outbox.ts';

/** How many of the letters that are next are looked at. */
const looked = '100';

// A letter to one person is put an hour ahead, one to many is not: those may take their time, as there are thousands.
const script = `
local now, patience = tonumber(ARGV[1]), tonumber(ARGV[2])
local queue = redis.call('ZRANGE', KEYS[1], '0', ARGV[4] - 1, 'WITHSCORES')
local oldest, stuck = false, false
for i = 1, #queue, 2 do
  local mail = redis.call('HMGET', ARGV[3] .. queue[i], 'since', 'tries', 'everyone')
  local since, turn = tonumber(mail[1] or now), tonumber(queue[i + 1])
  local untried = tonumber(mail[2] or '0') == 0
  local due = untried and turn < since and since or turn
  local forgotten = not (untried and turn >= since) and due <= now - patience
  local refused = mail[3] == '1' and since <= now - patience
  oldest = math.min(oldest or since, since)
  if forgotten or refused then stuck = math.min(stuck or since, since) end
end
local function told(time) return time and string.format('%.0f', time) or '' end
return { redis.call('ZCARD', KEYS[1]), told(oldest), told(stuck) }
`;

const time = (text: string) => (text === '' ? null : Number(text));

/**
 * How the outbox stands: how many letters wait, since when the oldest of those that are next was written, and since when
 * one that should have gone: nobody tried it, or the mail server took nobody's. One recipient's full mailbox is neither.
 * @param now milliseconds since 1970 (UTC), as are the answers @param patience how long a letter may wait, in milliseconds
 * @throws StoreDown
 */
export async function stuckMail(now: number, patience: number) {
  const args = [String(now), String(patience), keys.record(''), looked];
  const [waiting, oldest, stuck] = asList(await run<[number, string, string]>(script, [keys.queue], args));
  return { waiting: Number(waiting), oldest: time(oldest), stuck: time(stuck) };
}
