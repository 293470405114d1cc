import { defineConfig } from 'vitest/config';

/** What puts other modules in place of the site's own, or starts whole sites, needs a process of its own. */
const alone = ['tests/faults/**/*.spec.ts', 'tests/host/**/*.spec.ts', 'tests/*.spec.ts'];

/** Everything that needs no browser; JSX follows tsconfig.json. */
export default defineConfig({
  resolve: {
    // What only a build writes.
    alias: [
      {
        find: /^.*\/generated\/(catalogue|shell)\.js$/,
        replacement: `${import.meta.dirname}/tests/fixtures/generated.ts`,
      },
    ],
  },
  test: {
    globalSetup: 'tests/tools/redis-server.ts',
    environment: 'node',
    pool: 'forks',
    // One more than the two cores of a small machine: tests that wait for a time to pass leave room.
    maxWorkers: 3,
    // Generous: they only stop what hangs. Nothing is judged by its speed.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      // One file after the other in the same process: loading the site anew for each took half of the time. A file leaves
      // the environment, the catalogue and the clock as it found them (tests/tools/handlers.ts).
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['tests/**/*.spec.ts'],
          exclude: ['tests/pages/**', ...alone],
        },
      },
      { extends: true, test: { name: 'alone', isolate: true, include: alone } },
    ],
  },
});
