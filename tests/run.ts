/**
 * `npm test`: every check of the house, as a table. All run even when one fails.
 * `node tests/run.ts lint types` runs only the checks named.
 */
import { execFileSync } from 'node:child_process';
import { root, runCheck, type Check, type Outcome } from './tools/check.ts';

/**
 * One round after another. The lanes of a round share the machine's cores and touch nothing of each other's; in a lane
 * one check follows the other.
 */
const rounds: Check[][][] = [
  [
    [{ name: 'lockfile', command: 'npm ci --dry-run' }],
    // Before `rules`, which may fetch a Redis server: both may need Debian's package lock.
    [{ name: 'chromium', command: 'node tests/tools/browser.ts' }],
  ],
  // The types of the content, which `types` and some of lint's rules read.
  [
    [{ name: 'content', command: 'node tests/tools/with-services.ts astro sync' }],
    [{ name: 'texts', command: 'npm run --silent check:content' }],
  ],
  [
    [
      { name: 'types', command: 'npm run --silent types' },
      { name: 'unused', command: 'knip --treat-config-hints-as-errors' },
    ],
    [
      { name: 'lint', command: 'eslint . --max-warnings 0' },
      { name: 'formatting', command: 'prettier --check .' },
    ],
  ],
  [[{ name: 'rules', command: 'vitest run' }]],
  [[{ name: 'demo', command: 'playwright test --project demo' }]],
  [[{ name: 'others', command: 'playwright test --project others' }]],
];

const chosen = process.argv.slice(2);
const names = rounds.flat(2).map(({ name }) => name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}

const before = workingTree();
const outcomes: Outcome[] = [];
for (const round of rounds) await Promise.all(round.map(runLane));
outcomes.push(report(compareTrees(before, workingTree())));

const failed = outcomes.filter(({ passed }) => !passed).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs the checks of a lane that were asked for. */
async function runLane(lane: readonly Check[]): Promise<void> {
  for (const check of lane) {
    if (chosen.length === 0 || chosen.includes(check.name)) outcomes.push(report(await runCheck(check)));
  }
}

/** Prints the row of a check, and under it what it said when it failed. */
function report(outcome: Outcome): Outcome {
  const { name, passed, seconds, command, output } = outcome;
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s   ${command}`);
  if (!passed) console.log(`\n${output.trim()}\n`);
  return outcome;
}

/** The files that differ from the last commit. */
function workingTree(): string {
  // The folder may belong to another user, as in a container.
  return execFileSync('git', ['-c', 'safe.directory=*', 'status', '--porcelain'], { cwd: root, encoding: 'utf8' });
}

/** Checks leave the working tree as it was. */
function compareTrees(before: string, after: string): Outcome {
  const output = `The checks changed the working tree. Before:\n${before}\nAfter:\n${after}`;
  return { name: 'tree', command: 'git status --porcelain', passed: before === after, seconds: 0, output };
}
