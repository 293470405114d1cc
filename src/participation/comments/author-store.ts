import type { Site } from '../../content/site.ts';
import { after } from '../../i18n/duration.ts';
import { sign, signatures } from '../../sign.ts';
import { run, send, type Command } from '../../store/client.ts';
import type { Comment } from './comment.ts';

/**
 * What the desk may know of an author: which comments name the same e-mail address, how many of them are public, and
 * whether a moderator trusts it. The address is a keyed hash here, and goes with the address in the comments.
 */
const keys = {
  comments: (author: string) => `comments:by:${author}`,
  published: (author: string) => `comments:by:${author}:published`,
  trust: (author: string) => `comments:trust:${author}`,
};

/** An address as it is known here, however its letters were written. */
export function authorOf(email: string): string {
  return sign('author', email.toLowerCase());
}

/** Every key that says something of an address, whichever secret it was written under. */
export function keysOfAuthor(email: string): string[] {
  return signatures('author', email.toLowerCase()).flatMap((author) => [
    keys.comments(author),
    keys.published(author),
    keys.trust(author),
  ]);
}

/** Takes a comment out of what its author is known by, for `commit`. */
export function forgetAuthor(author: string, id: string): Command[] {
  return [keys.comments, keys.published].map((key): Command => ['ZREM', key(author), id]);
}

/** What an author is known by, with a comment of theirs, for `commit`. */
export function authorChanges({ id, email, status, createdAt }: Comment, site: Site): Command[] {
  if (email === null) return [];
  const author = authorOf(email);
  const [all, published] = [keys.comments(author), keys.published(author)];
  const ends = String(after(createdAt, site.keep.comment));
  return [
    ['ZADD', all, String(createdAt), id],
    status === 'published' ? ['ZADD', published, String(createdAt), id] : ['ZREM', published, id],
    ...[all, published].flatMap((key): Command[] => [
      ['PEXPIREAT', key, ends, 'NX'],
      ['PEXPIREAT', key, ends, 'GT'],
    ]),
  ];
}

/** What the desk sees of an author: their newest comments, newest first, how many are public, and whether trusted. */
export interface Author {
  readonly newest: readonly Comment[];
  readonly published: number;
  readonly trusted: boolean;
}

const readAuthors = `
local authors = {}
for i, author in ipairs(ARGV) do
  if i > 1 then
    local base = 'comments:by:' .. author
    local found = {}
    for _, id in ipairs(redis.call('ZREVRANGE', base, '0', '19')) do
      local data = redis.call('HGET', ARGV[1] .. id, 'data')
      if data then table.insert(found, data) end
    end
    local trusted = redis.call('EXISTS', 'comments:trust:' .. author)
    table.insert(authors, { redis.call('ZCARD', base .. ':published'), trusted, found })
  end
end
return authors
`;

/** Authors by their addresses. One round trip. @throws StoreDown */
export async function authorsBy(emails: readonly string[]): Promise<Map<string, Author>> {
  if (emails.length === 0) return new Map();
  const found = await run<[number, number, string[]][]>(readAuthors, [], ['comment:', ...emails.map(authorOf)]);
  return new Map(
    emails.map((email, i) => {
      const [published = 0, trusted = 0, newest = []] = found[i] ?? [];
      const comments = newest.map((data) => JSON.parse(data) as Comment);
      return [email, { newest: comments, published: Number(published), trusted: Number(trusted) === 1 }];
    }),
  );
}

/** The comments of the same address: the newest 20, and how many are public. @throws StoreDown */
export async function commentsBy(email: string): Promise<Author> {
  return (await authorsBy([email])).get(email) ?? { newest: [], published: 0, trusted: false };
}

/** How many public comments an address must have before its author may be trusted. */
export const trustedFrom = 3;

/** The command that tells whether an address is trusted: 1 or 0. */
export function trustRead(email: string): Command {
  return ['EXISTS', keys.trust(authorOf(email))];
}

/** Whether moderators trust the author of an address. @throws StoreDown */
export async function isTrusted(email: string): Promise<boolean> {
  return Number(await send<number>(...trustRead(email))) === 1;
}

/** Trusts an author, for `commit`. @param by who decided @param now milliseconds since 1970 (UTC) */
export function trustChanges(email: string, by: string, now: number, site: Site): Command[] {
  const key = keys.trust(authorOf(email));
  return [
    ['HSET', key, 'by', by, 'at', String(now)],
    ['PEXPIREAT', key, String(after(now, site.keep.trust))],
  ];
}

/**
 * Lengthens an author's trust, for `commit`; where there is none, none begins. For who has shown that the address is
 * theirs: whoever only types it lengthens nothing.
 */
export function lengthenTrust(email: string, now: number, site: Site): Command {
  return ['PEXPIREAT', keys.trust(authorOf(email)), String(after(now, site.keep.trust))];
}

/** Trusts an author no longer, for `commit`. */
export function untrustChanges(email: string): Command[] {
  return [['DEL', keys.trust(authorOf(email))]];
}
