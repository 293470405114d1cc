import { readSettings } from './settings.ts';
import { startSite, type Site } from './site.ts';
import { startFault } from './start-fault.ts';

// `npm start`: builds the site and serves it with its functions, store and mailbox on this machine.
process.setSourceMapsEnabled(true);

const stopping = new AbortController();
let site: Site | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

try {
  site = await startSite({ ...readSettings(), say: (line) => console.log(line), signal: stopping.signal });
  if (!stopping.signal.aborted) greet(site);
} catch (error) {
  if (!stopping.signal.aborted) console.error(startFault(error));
  process.exit(stopping.signal.aborted ? 0 : 1);
}

async function stop() {
  stopping.abort();
  await site?.close();
  if (site) process.exit(0);
}

function greet({ url, staff }: Site) {
  console.log(`Ready: ${url}/`);
  console.log(`Mailbox: ${url}/_local/mail/`);
  const people = [...staff].map(([email, role]) => `${email} (${role})`).join(', ');
  console.log(`Desk: ${url}/desk/ (who may sign in: ${people || 'nobody'}; the code comes to the mailbox)`);
}
