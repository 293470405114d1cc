/** Loaded before a measured process (`--import`): at its end it tells what it took, a line in the file `BENCH_USAGE`. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpu: (user + system) / 1e6, mb: process.resourceUsage().maxRSS / 1000 };
  appendFileSync(process.env['BENCH_USAGE'] ?? '/dev/null', `${JSON.stringify(usage)}\n`);
});
