import { createTransport } from 'nodemailer';
import { envFaults, readEnv } from './env.ts';
import { send } from './store/client.ts';

// `npm run check:env`: whether a site can live with this environment. Faults end with 1; advice does not. With `-- --connect`
// the store and the mail server are asked too; a build does not, or a mail server at rest would keep a removed comment up.

/** What is allowed and seldom meant. */
function advice(): string[] {
  const { staff, buildHookUrl, url, smtpUrl } = readEnv();
  const isLocal = /^http:\/\/(localhost|127\.)/.test(url);
  return [
    ...(staff.size === 0 ? ['STAFF is empty: nobody can sign in at the desk, and nobody reads what waits.'] : []),
    ...(buildHookUrl === null ? ['BUILD_HOOK_URL is not set: the pages change only when somebody deploys.'] : []),
    ...(url.startsWith('http:') && !isLocal ? ['URL begins with http://: links in mails would not be secure.'] : []),
    ...(smtpUrl.startsWith('smtp:') && !isLocal
      ? ['SMTP_URL begins with smtp://: mails go encrypted only if the server offers it; smtps:// always are.']
      : []),
  ];
}

/** A sentence when a neighbour does not answer as it should. */
async function unreachable(name: string, ask: () => Promise<unknown>): Promise<string[]> {
  try {
    await ask();
    return [];
  } catch (error) {
    return [`${name} does not work: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function neighbours(): Promise<string[]> {
  const { smtpUrl } = readEnv();
  const found = await Promise.all([
    unreachable('UPSTASH_REDIS_REST_URL with its token', () => send('SET', 'activity:checked', '1', 'PX', '1000')),
    unreachable('SMTP_URL', () => createTransport(smtpUrl).verify()),
  ]);
  return found.flat();
}

const faults = envFaults();
if (faults.length === 0) faults.push(...(await neighbours()));
const lines =
  faults.length > 0 ? faults : ['The environment is whole; the store and the mail server answer.', ...advice()];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
