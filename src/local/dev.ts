import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { dev } from 'astro';
import { contentDir } from '../content/folder.ts';
import { projectDir } from './astro-build.ts';
import { contentRoutes } from './content-files.ts';
import { createDevFunctions } from './dev-functions.ts';
import { editorFiles } from './dev-editor.ts';
import { functionsInDev } from './dev-middleware.ts';
import { createBackground } from './host/background.ts';
import { hookRoutes } from './local-hooks.ts';
import { mailboxRoutes } from './mailbox.ts';
import { untilContentIsReadable } from './preview/wait.ts';
import { watchContent } from './preview/watch.ts';
import { firstOf } from './routes.ts';
import { createSchedule } from './schedule.ts';
import { startServices } from './services.ts';
import { fillInAddress, readSettings } from './settings.ts';
import { startFault } from './start-fault.ts';

// `npm run dev`: Astro's live preview with the functions, store and mailbox of `npm start`.
const settings = readSettings();
const port = settings.port || (await freePort());
const url = `http://localhost:${port}`;
const { dataDir } = settings;

try {
  const services = await startServices(dataDir);
  fillInAddress(url);
  const background = createBackground();
  const schedule = createSchedule(background.add);
  const functions = createDevFunctions(join(dataDir, 'dev'), url, schedule.use);

  await untilContentIsReadable(contentDir, port, (line) => console.log(line));
  const server = await dev({
    root: projectDir,
    server: { port, host: 'localhost' },
    vite: { server: { strictPort: true, watch: { ignored: [`${dataDir}/**`] } } },
    integrations: [
      functionsInDev({
        functions,
        content: watchContent(contentDir),
        contentDir,
        dataDir,
        waitUntil: background.add,
        local: (refresh) =>
          firstOf([
            functions.styles,
            mailboxRoutes(services.mail),
            hookRoutes(asBuilder(refresh), schedule),
            contentRoutes(contentDir, () => {}),
            editorFiles,
          ]),
      }),
    ],
  });
  await functions.get();
  console.log(`Mailbox: ${url}/_local/mail/\nDesk: ${url}/desk/`);

  const stop = async () => {
    schedule.stop();
    await server.stop();
    await background.settle();
    await services.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
} catch (error) {
  console.error(startFault(error));
  process.exit(1);
}

/** Nothing is built here: a build that is asked for reads the content anew, published comments among it. */
function asBuilder(refresh: () => Promise<void>) {
  return { request: () => refresh().then(() => ({ ok: true }) as const), close: () => Promise.resolve() };
}

/** Astro wants the number before it listens, and the site's own address is made of it. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
