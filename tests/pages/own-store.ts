import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/local/redis/embedded.ts';
import { startGateway } from '../../src/local/redis/gateway.ts';
import { startTestSite } from '../tools/site.ts';
import { copyContent } from './content.ts';
import { openHook } from './hook.ts';

const token = 'a'.repeat(32);

/** A store in the test's own hands. */
export interface OwnStore {
  /** What a site must be told to use it. */
  env: Record<string, string>;
  off: () => Promise<void>;
  on: () => Promise<void>;
  /** Forgets how much an address has sent, as when ten minutes have passed. */
  forgetLimits: () => Promise<void>;
  /** Every address that has sent something has now sent as much as it may. */
  fillLimits: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens an empty store. */
export async function openOwnStore(): Promise<OwnStore> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  const engine = openEmbedded(join(folder, 'store.sqlite'));
  let gateway = await startGateway({ engine, token });
  const { url } = gateway;
  const keys = async (pattern: string) => (await engine.call(['KEYS', pattern])) as string[];
  return {
    env: { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token },
    off: () => gateway.close(),
    async on() {
      gateway = await startGateway({ engine, token, port: Number(new URL(url).port) });
    },
    async forgetLimits() {
      const limits = await Promise.all(['accepted:*', 'requests:*', 'sign-in:sent:*'].map(keys));
      for (const key of limits.flat()) await engine.call(['DEL', key]);
    },
    async fillLimits() {
      const now = String(Date.now());
      const requests = Array.from({ length: 120 }, (_, at) => [now, `request ${at}`]).flat();
      for (const key of await keys('requests:*')) await engine.call(['ZADD', key, ...requests]);
    },
    async close() {
      await gateway.close();
      await engine.close();
      await rm(folder, { recursive: true });
    },
  };
}

/**
 * A site on such a store, whose build hook builds nothing: what is new is only in the store until the test builds.
 * Comments are published at once, so that no moderator is needed.
 */
export async function startSiteOnOwnStore() {
  const content = await copyContent('after');
  const store = await openOwnStore();
  const hook = await openHook();
  const env = { ...store.env, ...hook.env };
  const site = await startTestSite({ contentDir: content.contentDir, env });
  const stop = async () => {
    await site.stop();
    await store.close();
    hook.close();
    await content.remove();
  };
  return { site, store, stop };
}
