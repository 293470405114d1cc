/** What a signed-in person may do: a moderator reads and decides; an official also answers in the municipality's name. */
export type Role = 'moderator' | 'official';

/** The environment, checked. Addresses are without a trailing slash; `buildInterval` is in seconds. */
export interface Env {
  readonly url: string;
  readonly storeUrl: string;
  readonly storeToken: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly secrets: readonly [string, ...string[]];
  readonly staff: ReadonlyMap<string, Role>;
  readonly buildHookUrl: string | null;
  readonly buildInterval: number;
  /** With which copies are taken off Netlify's edge; null where there is none. */
  readonly purgeToken: string | null;
}

type Source = Readonly<Record<string, string | undefined>>;

function required(source: Source, name: string, what: string): string {
  const value = source[name]?.trim();
  if (!value) throw new Error(`${name} is not set: give ${what}`);
  return value;
}

function address(text: string, name: string, ...protocols: string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !protocols.includes(url.protocol)) {
    throw new Error(`${name} is not an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  }
  return text.replace(/\/+$/, '');
}

function secrets(source: Source): Env['secrets'] {
  const list = required(source, 'SECRET', 'at least 32 random characters, as from "openssl rand -hex 32"')
    .split(',')
    .map((secret) => secret.trim());
  if (list.some((secret) => secret.length < 32)) throw new Error('SECRET is too short: give at least 32 characters');
  return list as unknown as Env['secrets'];
}

function staff(source: Source): Env['staff'] {
  const people = (source.STAFF ?? '').split(',').filter((person) => person.trim() !== '');
  return new Map(
    people.map((person) => {
      const [email, role] = person.trim().toLowerCase().split(':');
      if (!email?.includes('@') || (role !== 'moderator' && role !== 'official')) {
        throw new Error(
          `STAFF has "${person.trim()}": write anna@kunta.example:moderator or outi@kunta.example:official`,
        );
      }
      return [email, role];
    }),
  );
}

function sender(source: Source): string {
  const from = required(source, 'MAIL_FROM', 'the address that mails come from');
  if (!/^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/.test(from))
    throw new Error('MAIL_FROM is not a plain address, as in osallistu@kunta.example');
  return from;
}

function interval(source: Source): number {
  const seconds = Number(source.BUILD_INTERVAL ?? 600);
  if (!(seconds >= 0)) throw new Error('BUILD_INTERVAL is not a number of seconds');
  return seconds;
}

/** How each is read; a fault says where to get what is missing. */
const readers: { readonly [Name in keyof Env]: (source: Source) => Env[Name] } = {
  url: (source) => address(required(source, 'URL', "the site's own address"), 'URL', 'http:', 'https:'),
  storeUrl: (source) =>
    address(
      required(
        source,
        'UPSTASH_REDIS_REST_URL',
        "the address of Upstash Redis's REST API, from the database's own page",
      ),
      'UPSTASH_REDIS_REST_URL',
      'http:',
      'https:',
    ),
  storeToken: (source) =>
    required(source, 'UPSTASH_REDIS_REST_TOKEN', 'the token of Upstash Redis that may write, from the same page'),
  smtpUrl: (source) =>
    address(
      required(source, 'SMTP_URL', 'the mail server, as in smtps://user:password@host'),
      'SMTP_URL',
      'smtp:',
      'smtps:',
    ),
  mailFrom: sender,
  secrets,
  staff,
  buildHookUrl: (source) => {
    const hook = source.BUILD_HOOK_URL?.trim();
    return hook ? address(hook, 'BUILD_HOOK_URL', 'http:', 'https:') : null;
  },
  buildInterval: interval,
  // Netlify gives it to functions by itself.
  purgeToken: (source) => source.NETLIFY_PURGE_API_TOKEN?.trim() || null,
};

/**
 * Reads and checks what the deployed site needs to know of its surroundings.
 * @throws Error with a sentence that names the variable and what to write there
 */
export function readEnv(source: Source = process.env): Env {
  const read = Object.entries(readers).map(([name, reader]) => [name, reader(source)] as const);
  return Object.fromEntries(read) as unknown as Env;
}

/** What only the store's own tools need to know. @throws Error likewise */
export function readStoreEnv(source: Source = process.env): Pick<Env, 'storeUrl' | 'storeToken'> {
  return { storeUrl: readers.storeUrl(source), storeToken: readers.storeToken(source) };
}

/** The key that seals backups. @throws Error likewise */
export function readBackupKey(source: Source = process.env): string {
  const key = required(source, 'BACKUP_KEY', 'at least 32 random characters, as from "openssl rand -hex 32"');
  if (key.length < 32) throw new Error('BACKUP_KEY is too short: give at least 32 characters');
  return key;
}

/** Every fault of the environment at once, a sentence each. */
export function envFaults(source: Source = process.env): string[] {
  return Object.values(readers).flatMap((reader) => {
    try {
      reader(source);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
