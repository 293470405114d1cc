import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { Mail } from '../../src/local/mail-store.ts';
import { root } from './check.ts';

/** What a local start would take from its surroundings: a test's site has its own, whatever the developer has set. */
const surroundings = ['URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'SECRET', 'STAFF', 'CONTENT_DIR', 'BUILD_HOOK_URL'];
const store = ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'];

/** How long a mail may take to come, in milliseconds; nothing is judged by it. */
const patience = 20_000;

/** A site that runs as `npm start` runs it, in a process and a data folder of its own. */
export interface TestSite {
  /** Without a trailing slash. */
  url: string;
  dataDir: string;
  /** All mails, the newest first. */
  mails: () => Promise<Mail[]>;
  /** The newest mail to an address, with these words in its subject and its text; waits until there is one. */
  waitForMail: (to: string, subject?: string, text?: string) => Promise<Mail>;
  /** Builds a version from now on and waits until it is served. */
  build: () => Promise<void>;
  /** As when the power goes: no goodbye. The data folder stays. */
  kill: () => Promise<void>;
  /** Ends it and removes its data folder. */
  stop: () => Promise<void>;
}

/** What a test's site has otherwise than the demo. */
export interface TestSiteOptions {
  contentDir?: string;
  /** The folder of a site that was killed. */
  dataDir?: string;
  env?: Record<string, string>;
}

/** Starts a site and waits until it is ready; fails with what it said. */
export async function startTestSite({ contentDir, dataDir, env = {} }: TestSiteOptions = {}): Promise<TestSite> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'site-')));
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => ![...surroundings, ...store].includes(name)),
  );
  const own = { ...clean, PORT: '0', DATA_DIR: folder, ...(contentDir && { CONTENT_DIR: contentDir }), ...env };
  const child = spawn(process.execPath, ['src/local/start.ts'], { cwd: root, env: own });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  const url = await readyAddress(child);

  const mails = async () =>
    (await (await fetch(`${url}/_local/mail/`, { headers: { Accept: 'application/json' } })).json()) as Mail[];
  return {
    url,
    dataDir: folder,
    mails,
    waitForMail: (to, subject = '', text = '') =>
      waitFor(`a mail to ${to} about "${subject}"`, async () =>
        (await mails()).find(
          (mail) => mail.to.includes(to) && mail.subject.includes(subject) && mail.text.includes(text),
        ),
      ),
    async build() {
      const answer = await fetch(`${url}/_local/build?wait=1`, { method: 'POST' });
      if (!answer.ok) throw new Error(await answer.text());
    },
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address in the line that begins with `Ready`. */
async function readyAddress(child: ReturnType<typeof spawn>): Promise<string> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The site has no output to read.');
  let said = '';
  stderr.on('data', (chunk) => (said += String(chunk)));
  for await (const line of createInterface({ input: stdout })) {
    const address = /^Ready: (\S+?)\/?$/.exec(line)?.[1];
    // What it says later must not fill the pipe.
    stdout.resume();
    if (address) return address;
    said += `${line}\n`;
  }
  throw new Error(`The site did not start:\n${said}`);
}

async function waitFor<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await delay(100);
  }
  throw new Error(`Waited in vain for ${what}.`);
}
