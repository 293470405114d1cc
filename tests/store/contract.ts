import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from '@upstash/redis';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { openEmbedded } from '../../src/local/redis/embedded.ts';
import type { RedisEngine } from '../../src/local/redis/engine.ts';
import { startGateway, type Gateway } from '../../src/local/redis/gateway.ts';
import { connectRedis } from '../../src/local/redis/real.ts';
import { startRedisServer } from '../tools/redis-server.ts';
import { token } from './gateway-token.ts';

/** An engine that was opened for a test, and how to end it. */
export interface Opened {
  engine: RedisEngine;
  end(): Promise<void>;
}

/** The two kinds of Redis that stand behind the gateway; both must answer alike. */
export const engines: Record<string, () => Promise<Opened>> = {
  async embedded() {
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const engine = openEmbedded(join(folder, 'store.sqlite'));
    const end = async () => {
      await engine.close();
      rmSync(folder, { recursive: true });
    };
    return { engine, end };
  },
  async 'redis-server'() {
    const server = await startRedisServer();
    const engine = connectRedis(server.url);
    const end = async () => {
      await engine.close();
      await server.stop();
    };
    return { engine, end };
  },
};

/** The client as the site uses it. */
export function clientOf(url: string): Redis {
  return new Redis({
    url,
    token,
    automaticDeserialization: false,
    enableAutoPipelining: false,
    enableTelemetry: false,
    retry: false,
  });
}

/** What a contract's tests get: the client and the address it speaks to. */
export interface Store {
  redis: Redis;
  url: string;
  /** Sends one command, its words in a list or parted by spaces. */
  send(command: string | string[]): Promise<unknown>;
  /** Sends commands in turn and compares each answer. */
  says(...steps: [command: string | string[], answer: unknown][]): Promise<void>;
}

/** Runs the same tests against every engine, through the gateway and the real client, each test on an empty store. */
export function contract(name: string, tests: (store: Store) => void): void {
  describe.each(Object.keys(engines))(`${name}, %s`, (kind) => {
    const store = {} as Store;
    let opened: Opened | undefined;
    let gateway: Gateway | undefined;
    beforeAll(async () => {
      opened = await (engines[kind] as () => Promise<Opened>)();
      gateway = await startGateway({ engine: opened.engine, token });
      Object.assign(store, storeAt(gateway.url));
    });
    beforeEach(() => store.send('FLUSHALL'));
    afterAll(async () => {
      await gateway?.close();
      await opened?.end();
    });
    tests(store);
  });
}

/** A list whose order Redis does not promise. */
export function anyOrder(...items: unknown[]): unknown {
  return expect.toSatisfy(
    (answer: unknown) => {
      return Array.isArray(answer) && JSON.stringify(answer.toSorted()) === JSON.stringify(items.toSorted());
    },
    `${JSON.stringify(items)} in any order`,
  );
}

function storeAt(url: string): Store {
  const redis = clientOf(url);
  const send = (command: string | string[]): Promise<unknown> => {
    const [first = '', ...rest] = typeof command === 'string' ? command.split(' ') : command;
    return redis.exec([first, ...rest]);
  };
  return {
    redis,
    url,
    send,
    async says(...steps) {
      for (const [command, answer] of steps) {
        if (answer instanceof RegExp) await expect(send(command), String(command)).rejects.toThrow(answer);
        else expect(await send(command), String(command)).toEqual(answer);
      }
    },
  };
}
