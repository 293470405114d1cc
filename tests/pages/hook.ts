import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A build hook in the test's own hands. */
export interface Hook {
  /** What a site must be told to use it, at every wish. */
  env: Record<string, string>;
  /** From now on it builds that site; without one it builds nothing, as from the start. */
  leadTo: (url: string | null) => void;
  close: () => void;
}

/**
 * Opens one. Sites that built at every decision of every test would build most of the time, and few tests look for what
 * comes of it: they say so, the others build when they need to.
 */
export async function openHook(): Promise<Hook> {
  let target: string | null = null;
  let soon: NodeJS.Timeout | undefined;
  const build = () => {
    soon = undefined;
    if (target) void fetch(`${target}/_local/build`, { method: 'POST' });
  };
  const server = createServer((_, response) => {
    // Wishes of the same moment share a build.
    if (target) soon ??= setTimeout(build, 3_000);
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { BUILD_HOOK_URL: `http://127.0.0.1:${port}/`, BUILD_INTERVAL: '0' },
    leadTo: (url) => void (target = url),
    close() {
      clearTimeout(soon);
      server.close();
    },
  };
}
