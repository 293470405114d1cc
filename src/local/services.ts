import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { keepFunctionLog } from './function-log.ts';
import { lockDataDir } from './lock.ts';
import { openMailStore, type MailStore } from './mail-store.ts';
import { openEmbedded } from './redis/embedded.ts';
import { startGateway } from './redis/gateway.ts';
import { connectRedis } from './redis/real.ts';
import { localSecret } from './secret.ts';
import { fillIn } from './settings.ts';
import { startSmtp } from './smtp.ts';

/** The stand-ins that run beside the site. */
export interface Services {
  mail: MailStore;
  close: () => Promise<void>;
}

/**
 * Takes the data folder and starts what the environment does not already name: the store behind Upstash's protocol, the
 * mail server, the secret, the people who may sign in. The functions then find all of it in their environment.
 */
export async function startServices(dataDir: string): Promise<Services> {
  // When a start fails, what it has opened is closed again, the last first.
  await using opened = new AsyncDisposableStack();
  opened.defer(lockDataDir(dataDir));
  opened.defer(keepFunctionLog(dataDir));
  const mail = await openMailStore(join(dataDir, 'mail'));
  if (!process.env.UPSTASH_REDIS_REST_URL) await startStore(dataDir, opened);
  if (!process.env.SMTP_URL) {
    const smtp = await startSmtp(mail);
    opened.defer(smtp.close);
    opened.defer(fillIn({ SMTP_URL: smtp.url }));
  }
  const own = {
    SECRET: await localSecret(dataDir),
    STAFF: 'moderator@kylailta.example:moderator,official@kylailta.example:official',
    MAIL_FROM: 'kylailta@kylailta.example',
  };
  opened.defer(fillIn(own));
  const running = opened.move();
  return { mail, close: () => running.disposeAsync() };
}

async function startStore(dataDir: string, opened: AsyncDisposableStack) {
  const { REDIS_URL } = process.env;
  const engine = REDIS_URL ? connectRedis(REDIS_URL) : openEmbedded(join(dataDir, 'store.sqlite'));
  opened.defer(() => engine.close());
  const token = randomUUID();
  const gateway = await startGateway({ engine, token });
  opened.defer(gateway.close);
  opened.defer(fillIn({ UPSTASH_REDIS_REST_URL: gateway.url, UPSTASH_REDIS_REST_TOKEN: token }));
}
