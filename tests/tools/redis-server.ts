import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A real Redis server of the tests' own. */
export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Sees to it that there is a Redis server to start; vitest calls it once before all tests, since two at a time could not
 * install one. @throws Error with a sentence that says what to install
 */
export default function ensureRedisServer(): void {
  refuseOld(findServer() ?? installServer());
}

/** Starts a real Redis server on a free port of this machine, with nothing kept on disk. */
export async function startRedisServer(): Promise<RedisServer> {
  const file = findServer();
  if (!file) throw new Error(WANTED);
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const options = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(file, args, { argv0: 'redis-server', stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('close', resolve));
  await isReady(server, file);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian's `redis-tools` has the server too, under the name of a tool: the program goes by the name it is called with. */
function findServer(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const files = ['redis-server', 'redis-check-rdb'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.env['REDIS_SERVER'] ?? files.find((file) => existsSync(file));
}

/** Installs `redis-tools` and not `redis-server`: that package would start a service of its own. */
function installServer(): string {
  try {
    if (process.getuid?.() !== 0) throw new Error('not root');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => execFileSync('apt-get', ['-q', ...args], { env, stdio: 'inherit' });
    apt('update');
    apt('install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', 'redis-tools');
  } catch (error) {
    if (!findServer()) throw new Error(WANTED, { cause: error });
  }
  const file = findServer();
  if (!file) throw new Error(WANTED);
  return file;
}

/** Before 7, Redis lacks commands that Upstash has (EXPIRETIME, EVAL_RO, conditions of EXPIRE). */
function refuseOld(file: string): void {
  const { stdout } = spawnSync(file, ['--version'], { argv0: 'redis-server', encoding: 'utf8' });
  const [, major = '0'] = /v=(\d+)/.exec(stdout ?? '') ?? [];
  if (Number(major) < 7) throw new Error(`${WANTED} (${file} is not one.)`);
}

const WANTED =
  'The store tests need a real Redis: install redis-server 7 or newer, or set REDIS_SERVER to its program.';

async function isReady(server: ChildProcess, file: string): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    server.once('close', (code) => reject(new Error(`${file} ended with ${code} before it was ready.`)));
  });
  await Promise.race([failed, saysReady(server)]);
}

async function saysReady(server: ChildProcess): Promise<void> {
  if (!server.stdout) return;
  const lines = createInterface(server.stdout);
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
