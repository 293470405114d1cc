import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { startRedisServer } from '../tools/redis-server.ts';
import { actsOf, type Act } from './act-list.ts';
import { actsFile, type Measured } from './measured.ts';
import { startBenchSite } from './site.ts';
import { meterStore, type StoreMeter } from './store-meter.ts';
import { median, type Table } from './table.ts';

/** One address may send twenty of a kind: three acts send a comment. */
const times = 5;

/** The functions' own count of their round trips before the answer, from the line that they write of each. */
function listenToTrips(): () => number {
  let trips = 0;
  console.info = (line: string) => void (trips = (JSON.parse(line) as { trips?: number }).trips ?? trips);
  return () => trips;
}

/** Does an act once and tells what it took. */
async function measure(act: Act, n: number, meter: StoreMeter, mails: () => Promise<number>, tripsOf: () => number) {
  await act.prepare?.(n);
  await meter.settle();
  await meter.read();
  const sentBefore = await mails();
  const began = performance.now();
  await act.run(n);
  const ms = performance.now() - began;
  const trips = tripsOf();
  await meter.settle();
  const { requests: allTrips, commands, sent, received } = await meter.read();
  return { trips, allTrips, commands, sent, received, ms, mails: (await mails()) - sentBefore };
}

function middle(runs: readonly Measured[]): Measured {
  const of = (pick: (run: Measured) => number) => median(runs.map(pick));
  return {
    trips: of(({ trips }) => trips),
    allTrips: of(({ allTrips }) => allTrips),
    commands: of(({ commands }) => commands),
    sent: of(({ sent }) => sent),
    received: of(({ received }) => received),
    ms: Math.round(of(({ ms }) => ms) * 10) / 10,
    mails: of(({ mails }) => mails),
  };
}

/** What each act of a resident, of the desk and of the clock asks of the store; written to `docs/acts.json` too. */
export async function acts(): Promise<Table> {
  const redis = await startRedisServer();
  const site = await startBenchSite({ comments: 200, env: { REDIS_URL: redis.url } });
  const meter = meterStore(redis.url);
  try {
    const mails = async () => {
      const answer = await fetch(`${site.url}/_local/mail/`, { headers: { Accept: 'application/json' } });
      return ((await answer.json()) as unknown[]).length;
    };
    const tripsOf = listenToTrips();
    const measured: Record<string, Measured> = {};
    for (const act of await actsOf(site)) {
      const runs = [];
      for (let n = 0; n < times; n++) runs.push(await measure(act, n, meter, mails, tripsOf));
      measured[act.name] = middle(runs);
    }
    await writeFile(actsFile, `${JSON.stringify(measured, null, 2)}\n`);
    return {
      title: `Acts: the middle of ${times}; bytes of request and answer bodies; ms here, where the store is next door (load average ${loadavg()[0]?.toFixed(1)})`,
      columns: ['act', 'round trips', '… with what follows', 'commands', 'bytes to store', 'from store', 'ms', 'mails'],
      rows: Object.entries(measured).map(([name, one]) => [
        ...[name, one.trips, one.allTrips, one.commands],
        ...[one.sent, one.received, one.ms, one.mails],
      ]),
    };
  } finally {
    meter.close();
    await site.close();
    await redis.stop();
  }
}
