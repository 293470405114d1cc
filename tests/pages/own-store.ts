import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openEmbedded } from '../../src/local/redis/embedded.ts';
import { startGateway } from '../../src/local/redis/gateway.ts';
import { startTestSite } from '../tools/site.ts';
import { copyContent } from './content.ts';

const token = 'a'.repeat(32);

/** A store in the test's own hands. */
export interface OwnStore {
  off: () => Promise<void>;
  on: () => Promise<void>;
  /** Forgets how much an address has sent, as when ten minutes have passed. */
  forgetLimits: () => Promise<void>;
}

/**
 * A site on such a store, whose build hook builds nothing: what is new is only in the store until the test builds.
 * Comments are published at once, so that no moderator is needed.
 */
export async function startSiteOnOwnStore() {
  const content = await copyContent('after');
  const engine = openEmbedded(join(content.contentDir, '../store.sqlite'));
  let gateway = await startGateway({ engine, token });
  const { url } = gateway;
  const hook = createServer((_, response) => response.writeHead(202).end());
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const env = {
    UPSTASH_REDIS_REST_URL: url,
    UPSTASH_REDIS_REST_TOKEN: token,
    BUILD_HOOK_URL: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`,
  };
  const site = await startTestSite({ contentDir: content.contentDir, env });
  const store: OwnStore = {
    off: () => gateway.close(),
    async on() {
      gateway = await startGateway({ engine, token, port: Number(new URL(url).port) });
    },
    async forgetLimits() {
      for (const key of (await engine.call(['KEYS', 'accepted:*'])) as string[]) await engine.call(['DEL', key]);
    },
  };
  const stop = async () => {
    await site.stop();
    await gateway.close();
    await engine.close();
    hook.close();
    await content.remove();
  };
  return { site, store, stop };
}
