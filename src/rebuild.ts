import { readEnv } from './env.ts';
import { catalogue } from './generated/catalogue.js';
import { run, send } from './store/client.ts';
import { wishesKey } from './store/wishes.ts';

/** How long one caller may take with the hook before another tries, in milliseconds. */
const lease = 30_000;

/** When a build that was asked for has not come in this time, it is asked for again; in milliseconds. */
const buildTime = 15 * 60_000;

// The clock is the caller's: a script of Redis's may be replayed.
const claim = `
local function field(name) return tonumber(redis.call('HGET', KEYS[1], name) or '0') end
local now, interval, leased, built, buildTime = unpack(ARGV)
local wanted, urgent = field('wanted'), field('urgent')
now = tonumber(now)
-- A moment still to come was written by a clock that was ahead; it must not hold up builds until then.
local function past(name, most) return field(name) <= most and field(name) or 0 end
if now < past('leased', tonumber(leased)) then return { 0, 0 } end
local at = past('at', now)
local fresh = wanted > field('done') and now >= at + tonumber(interval)
local failed = wanted > tonumber(built) and now >= at + tonumber(buildTime)
if not (fresh or failed or urgent > field('urgentDone')) then return { 0, 0 } end
redis.call('HSET', KEYS[1], 'leased', leased)
return { wanted, urgent }
`;

async function callHook(hook: string): Promise<boolean> {
  try {
    const answer = await fetch(hook, { method: 'POST', body: '', signal: AbortSignal.timeout(10_000) });
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Passes waiting wishes on to the build hook: an urgent one at once, others at most once in `BUILD_INTERVAL`.
 * @throws StoreDown; Error when the hook does not answer (the wish stays)
 */
export async function passOnRebuild(): Promise<void> {
  const { buildHookUrl, buildInterval } = readEnv();
  if (buildHookUrl === null) return;
  // Whoever came while the hook was being called found it taken, so look once more.
  while (await passOn(buildHookUrl, buildInterval * 1000, Date.now()));
}

async function passOn(hook: string, interval: number, now: number): Promise<boolean> {
  const args = [now, interval, now + lease, catalogue.wish, buildTime];
  const [wanted, urgent] = await run<[number, number]>(claim, [wishesKey], args.map(String));
  if (Number(wanted) === 0) return false;
  const built = await callHook(hook);
  const done = ['done', String(wanted), 'urgentDone', String(urgent), 'at', String(now)];
  await send('HSET', wishesKey, 'leased', '0', ...(built ? done : []));
  if (!built) throw new Error('the build hook did not take the request; it is tried again');
  return true;
}
