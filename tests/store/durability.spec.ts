import { fork, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Redis } from '@upstash/redis';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../src/local/redis/embedded.ts';
import { clientOf } from './contract.ts';

const ROUNDS = 6;
const WRITERS = 8;
const SCRIPT = `
  redis.call('SET', KEYS[1], ARGV[1])
  redis.call('ZADD', 'order', ARGV[1], KEYS[1])
  return redis.call('INCR', 'scripts')`;

/** What a writer was told is done. */
interface Acknowledged {
  sets: string[];
  blocks: string[];
  scripts: string[];
}

const total = ({ sets, blocks, scripts }: Acknowledged) => sets.length + blocks.length + scripts.length;

/** Writes in all three ways until the server dies. */
async function hammer(redis: Redis, name: string, done: Acknowledged): Promise<void> {
  try {
    for (let at = 0; ; at++) {
      await redis.set(`set:${name}:${at}`, `${at}`);
      done.sets.push(`${name}:${at}`);
      await redis.multi().set(`left:${name}:${at}`, at).rpush(`right:${name}:${at}`, 'x', 'y').incr('blocks').exec();
      done.blocks.push(`${name}:${at}`);
      await redis.eval(SCRIPT, [`script:${name}:${at}`], [`${at}`]);
      done.scripts.push(`${name}:${at}`);
    }
  } catch {
    // The server is dead: what was under way may or may not be there.
  }
}

async function startServer(file: string): Promise<{ server: ChildProcess; url: string }> {
  const server = fork(join(import.meta.dirname, 'durable-server.ts'), [file], { execArgv: [] });
  const url = await new Promise<string>((resolve, reject) => {
    server.once('message', (message) => resolve(String(message)));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
  });
  return { server, url };
}

async function killInTraffic(file: string, round: number, done: Acknowledged): Promise<void> {
  const { server, url } = await startServer(file);
  const exited = new Promise((resolve) => server.once('exit', resolve));
  const redis = clientOf(url);
  const writers = Array.from({ length: WRITERS }, (_, at) => hammer(redis, `${round}.${at}`, done));
  const enough = total(done) + randomInt(50, 400);
  while (total(done) < enough) await delay(1);
  server.kill('SIGKILL');
  await Promise.all([...writers, exited]);
}

test('a killed server loses nothing it acknowledged, and keeps blocks and scripts whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'durability-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'store.sqlite');
  const done: Acknowledged = { sets: [], blocks: [], scripts: [] };
  for (let round = 0; round < ROUNDS; round++) await killInTraffic(file, round, done);

  const engine = openEmbedded(file);
  const names = new Set((await engine.call(['KEYS', '*'])) as string[]);
  const namesOf = (kind: string) =>
    [...names].filter((name) => name.startsWith(`${kind}:`)).map((name) => name.slice(kind.length + 1));
  expect(done.scripts.length).toBeGreaterThan(ROUNDS);
  expect(done.sets.filter((name) => !names.has(`set:${name}`))).toEqual([]);
  expect(done.blocks.filter((name) => !names.has(`left:${name}`))).toEqual([]);
  expect(done.scripts.filter((name) => !names.has(`script:${name}`))).toEqual([]);
  expect(namesOf('left').toSorted()).toEqual(namesOf('right').toSorted());
  expect(await engine.call(['GET', 'blocks'])).toBe(String(namesOf('left').length));
  expect(await engine.call(['GET', 'scripts'])).toBe(String(namesOf('script').length));
  expect(await engine.call(['ZCARD', 'order'])).toBe(namesOf('script').length);
  await engine.close();
}, 120_000);
