/**
 * `npm run cost`: what a month costs, from prices and usage (`docs/cost.yaml`, or the file that is named) and from what
 * each act asks of the store (`docs/acts.json`).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../tools/check.ts';
import { creditsOf, planCost, runsOf, storeCost, work, type Prices, type Usage } from './cost-model.ts';
import { actsFile, type Measured } from './measured.ts';
import { printTable } from './table.ts';

const file = process.argv[2] ?? join(root, 'docs/cost.yaml');
const { prices, usage } = parse(await readFile(file, 'utf8')) as { prices: Prices; usage: Usage };
const acts = JSON.parse(await readFile(actsFile, 'utf8')) as Record<string, Measured>;
const done = work(runsOf(usage), acts, usage);
const credits = creditsOf(usage, done.hours, prices.netlify);
const used = Object.values(credits).reduce((all, some) => all + some, 0);
const money = (amount: number | null) => (amount === null ? 'paused' : `${amount.toFixed(2)} ${prices.currency}`);
const round = (value: number) => Math.round(value).toLocaleString('en-GB');

printTable({
  title: 'Function runs in a month',
  columns: ['what', 'runs', 'GB-hours', 'commands', 'MB of the store', 'mails'],
  rows: done.rows.map(({ name, count, hours, commands, gb, mails }) => [
    ...[name, round(count), hours.toFixed(2), round(commands)],
    ...[(gb * 1000).toFixed(1), round(mails)],
  ]),
});
printTable({
  title: 'Netlify, credits',
  columns: ['what', 'credits'],
  rows: [...Object.entries(credits), ['together', used] as const].map(([name, some]) => [name, round(some)]),
});
printTable({
  title: 'A month',
  columns: ['what', 'costs'],
  rows: [
    ...prices.netlify.plans.map((plan) => [`Netlify ${plan.name}`, money(planCost(plan, used))]),
    [
      `Upstash (${round(done.commands)} commands, ${done.gb.toFixed(2)} GB)`,
      money(storeCost(done, usage, prices.upstash)),
    ],
    [`Mail (${round(done.mails)})`, money((done.mails / 1000) * prices.mail.per1000)],
  ],
});
