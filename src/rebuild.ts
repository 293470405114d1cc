import { readEnv } from './env.ts';
import { run, type Command } from './store/client.ts';

/**
 * Asking for a new build of the static site. A wish is written in the same atomic step as the change that calls for
 * it, and counted: `wanted` and `urgent` are the numbers of the newest wishes, `done` the one last passed on. A
 * process that dies between the change and the build hook loses nothing; the scheduled function passes the wish on.
 */
const key = 'rebuild';

/** How long one caller may take with the hook before another tries, in milliseconds. */
const lease = 30_000;

/** The commands that ask for a build; at once when something must leave the public pages. */
export function wishForRebuild(urgent: boolean): Command[] {
  const wish: Command = ['HINCRBY', key, 'wanted', '1'];
  return urgent ? [wish, ['HSET', key, 'urgent', '1']] : [wish];
}

// The clock is the caller's: a script of Redis's may be replayed.
const claim = `
local function field(name) return tonumber(redis.call('HGET', KEYS[1], name) or '0') end
local wanted, now = field('wanted'), tonumber(ARGV[1])
if wanted <= field('done') or now < field('leased') then return 0 end
if field('urgent') == 0 and now < field('at') + tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], 'leased', ARGV[3], 'urgent', '0')
return wanted
`;

const settle = `
if ARGV[2] == '' then
  redis.call('HSET', KEYS[1], 'urgent', '1')
else
  redis.call('HSET', KEYS[1], 'done', ARGV[1], 'at', ARGV[2])
end
redis.call('HDEL', KEYS[1], 'leased')
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
  while (await passOnOne(buildHookUrl, buildInterval, Date.now()));
}

async function passOnOne(buildHookUrl: string, buildInterval: number, now: number): Promise<boolean> {
  const wanted = await run<number>(claim, [key], [String(now), String(buildInterval * 1000), String(now + lease)]);
  if (Number(wanted) === 0) return false;
  const built = await callHook(buildHookUrl);
  await run(settle, [key], [String(wanted), built ? String(now) : '']);
  if (!built) throw new Error('the build hook did not take the request; it is tried again');
  return true;
}
