import type { Measured } from './measured.ts';

interface Plan {
  readonly name: string;
  readonly month: number;
  readonly credits: number;
  readonly more?: { readonly price: number; readonly credits: number };
}

/** Price lists, as `docs/cost.yaml` explains them. */
export interface Prices {
  readonly currency: string;
  readonly netlify: {
    readonly creditsPer: Record<'deploy' | 'gbHour' | 'gb' | 'requests10k', number>;
    readonly plans: Plan[];
  };
  readonly upstash: Record<'commands100k' | 'gb' | 'freeGb' | 'storageGb' | 'freeStorageGb', number> & {
    readonly free: Record<'commands' | 'gb' | 'storageGb', number>;
  };
  readonly mail: { readonly per1000: number };
}

type Numbers = Record<
  | 'visits'
  | 'pagesPerVisit'
  | 'requestsPerPage'
  | 'kbPerVisit'
  | 'kbPerPage'
  | 'minutesPerPage'
  | 'listsPerPage'
  | 'mornings'
  | 'readersPerMorning'
  | 'listsReached'
  | 'noticesReached'
  | 'morningReached'
  | 'deploys'
  | 'network'
  | 'coldShare'
  | 'coldMs'
  | 'storedMb'
  | 'digestSubscribers'
  | 'digestsPerMonth',
  number
>;

/** A month, as `docs/cost.yaml` explains it. */
export interface Usage extends Numbers {
  readonly acts: Record<string, number>;
  readonly schedules: Record<string, number>;
}

/** How often functions run, by what they do. */
export function runsOf(usage: Usage): Map<string, number> {
  const { visits, pagesPerVisit, mornings, readersPerMorning } = usage;
  const [everyday, crowd] = [visits * pagesPerVisit, mornings * readersPerMorning];
  // One on opening a page, then two a minute.
  const notices = 1 + 2 * usage.minutesPerPage;
  return new Map([
    ['read the live list, none new', everyday * usage.listsPerPage * usage.listsReached + crowd * usage.morningReached],
    ['ask for notices', notices * (everyday * usage.noticesReached + crowd * usage.morningReached)],
    ...Object.entries(usage.acts),
    ...Object.entries(usage.schedules).map(([name, runs]) => [`schedule: ${name}, nothing to do`, runs] as const),
  ]);
}

/** What all the runs take together: hours of functions, commands and GB of the store, mails. */
export function work(runs: ReadonlyMap<string, number>, acts: Record<string, Measured>, usage: Usage) {
  const rows = [...runs].map(([name, count]) => {
    const act = acts[name];
    if (!act) throw new Error(`docs/acts.json knows no act "${name}".`);
    const ms = act.ms + act.allTrips * usage.network + usage.coldShare * usage.coldMs;
    const commands = count * act.commands;
    const gb = (count * (act.sent + act.received)) / 1e9;
    return { name, count, hours: (count * ms) / 3_600_000, commands, gb, mails: count * act.mails };
  });
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + pick(row), 0);
  const [hours, commands, gb] = [sum((row) => row.hours), sum((row) => row.commands), sum((row) => row.gb)];
  return {
    rows,
    hours,
    commands,
    gb,
    mails: sum((row) => row.mails) + usage.digestSubscribers * usage.digestsPerMonth,
  };
}

/** Credits by what they go to. */
export function creditsOf(usage: Usage, hours: number, { creditsPer }: Prices['netlify']) {
  const crowd = usage.mornings * usage.readersPerMorning;
  const pages = usage.visits * usage.pagesPerVisit + crowd;
  const asked = usage.listsPerPage + 1 + 2 * usage.minutesPerPage;
  const gb = ((usage.visits + crowd) * usage.kbPerVisit + (pages - usage.visits - crowd) * usage.kbPerPage) / 1e6;
  const requests = pages * (usage.requestsPerPage + asked);
  return {
    deploys: usage.deploys * creditsPer.deploy,
    functions: hours * creditsPer.gbHour,
    'bytes to readers': gb * creditsPer.gb,
    requests: (requests / 10_000) * creditsPer.requests10k,
  };
}

/** What a plan costs with that many credits used; null: it is paused, since no more can be had. */
export function planCost({ month, credits, more }: Plan, used: number): number | null {
  if (used <= credits) return month;
  return more ? month + Math.ceil((used - credits) / more.credits) * more.price : null;
}

/** What the store costs: nothing while the free plan is enough. */
export function storeCost(
  { commands, gb }: { commands: number; gb: number },
  usage: Usage,
  prices: Prices['upstash'],
): number {
  const storage = usage.storedMb / 1000;
  const { free } = prices;
  if (commands <= free.commands && gb <= free.gb && storage <= free.storageGb) return 0;
  const over = (amount: number, included: number, price: number) => Math.max(0, amount - included) * price;
  return (
    (commands / 100_000) * prices.commands100k +
    over(gb, prices.freeGb, prices.gb) +
    over(storage, prices.freeStorageGb, prices.storageGb)
  );
}
