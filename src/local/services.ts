import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createClosers } from './closers.ts';
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
  const closers = createClosers();
  try {
    closers.add(lockDataDir(dataDir));
    const mail = await openMailStore(join(dataDir, 'mail'));
    if (!process.env.UPSTASH_REDIS_REST_URL) await startStore(dataDir, closers);
    if (!process.env.SMTP_URL) {
      const smtp = await startSmtp(mail);
      closers.add(smtp.close);
      closers.add(fillIn({ SMTP_URL: smtp.url }));
    }
    const own = {
      SECRET: await localSecret(dataDir),
      STAFF: 'moderator@kylailta.example:moderator,official@kylailta.example:official',
      MAIL_FROM: 'kylailta@kylailta.example',
    };
    closers.add(fillIn(own));
    return { mail, close: closers.close };
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function startStore(dataDir: string, closers: ReturnType<typeof createClosers>) {
  const { REDIS_URL } = process.env;
  const engine = REDIS_URL ? connectRedis(REDIS_URL) : openEmbedded(join(dataDir, 'store.sqlite'));
  closers.add(() => engine.close());
  const token = randomUUID();
  const gateway = await startGateway({ engine, token });
  closers.add(gateway.close);
  closers.add(fillIn({ UPSTASH_REDIS_REST_URL: gateway.url, UPSTASH_REDIS_REST_TOKEN: token }));
}
