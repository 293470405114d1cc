import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { scheduleNames } from '../src/activity/schedules.ts';
import { root } from './tools/check.ts';
import { bundleFunction, staticBytes } from './tools/function-bundle.ts';
import { bundleForNetlify } from './tools/netlify-bundle.ts';

/** Where Netlify must find each function, or that it runs by the clock. */
const expected: Record<string, string[] | 'scheduled'> = {
  comments: ['/api/comments', '/api/comments/:post'],
  reports: ['/api/reports', '/api/reports/:comment'],
  subscriptions: ['/api/subscriptions'],
  signups: ['/api/signups', '/api/signups/:evening'],
  notices: ['/api/notices', '/api/notices/:part'],
  feedback: ['/api/feedback'],
  receipt: ['/r/:code'],
  desk: ['/desk', '/desk/*'],
  health: ['/api/health'],
  outbox: 'scheduled',
  rebuild: 'scheduled',
  expire: 'scheduled',
  digest: 'scheduled',
  watch: 'scheduled',
};

const files = globSync('functions/*', { cwd: root }).sort();

describe('every file in functions/ is an endpoint', () => {
  test('there are those we know of and no others', () => {
    const names = Object.keys(expected).map((name) => `functions/${name}.ts`);
    expect(files).toEqual(names.sort());
  });

  test.each(files)('%s has a handler and a config that Netlify can read without running it', (file) => {
    const code = readFileSync(join(root, file), 'utf8');
    expect(code).toMatch(/^export default /m);
    expect(code).toMatch(/^export const config: Config = \{$|^export const config: Config = \{.*\};$/m);
  });
});

test('every function that runs by the clock is watched, and each tells its own name', () => {
  const byClock = Object.keys(expected).filter((name) => expected[name] === 'scheduled');
  expect([...scheduleNames].sort()).toEqual(byClock.sort());
  for (const name of Object.keys(expected)) {
    const wrapper = expected[name] === 'scheduled' ? 'scheduled' : 'watched';
    expect(readFileSync(join(root, `functions/${name}.ts`), 'utf8')).toContain(`export default ${wrapper}('${name}', `);
  }
});

describe('Netlify’s own bundler', () => {
  let found: Record<string, string[] | 'scheduled'>;

  beforeAll(async () => {
    const functions = await bundleForNetlify('none');
    const answersTo = (routes: { pattern: string }[] = []) => routes.map(({ pattern }) => pattern);
    found = Object.fromEntries(
      functions.map(({ name, schedule, routes }) => [name, schedule ? 'scheduled' : answersTo(routes)]),
    );
  });

  test.each(Object.keys(expected))('%s has its route or its schedule', (name) => {
    expect(found[name]).toEqual(expected[name]);
  });
});

test('the comments function starts from at most 250 KB of code', async () => {
  const bytes = staticBytes(await bundleFunction('functions/comments.ts'));
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(250_000);
});
