import { defineConfig } from 'vitest/config';

/**
 * Everything that needs no browser. Each file runs in its own process, so that one test's environment variables and
 * servers never reach another; JSX follows tsconfig.json.
 */
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
    include: ['tests/**/*.spec.ts'],
    exclude: ['tests/pages/**'],
    environment: 'node',
    pool: 'forks',
    isolate: true,
    // One more than the two cores of a small machine: tests that wait for a time to pass leave room.
    maxWorkers: 3,
    // Generous: they only stop what hangs. Nothing is judged by its speed.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
