import { describe, expect, test } from 'vitest';
import { envFaults, readBackupKey, readEnv, readStoreEnv } from '../../src/env.ts';

const secret = 'x'.repeat(32);
const good = {
  URL: 'https://osallistu.testila.example/',
  UPSTASH_REDIS_REST_URL: 'https://store.example',
  UPSTASH_REDIS_REST_TOKEN: 'token',
  SMTP_URL: 'smtps://user:word@mail.example',
  MAIL_FROM: 'kylailta@testila.example',
  SECRET: secret,
};

test('what is not said has a default', () => {
  const env = readEnv(good);
  expect(env.url).toBe('https://osallistu.testila.example');
  expect([env.buildHookUrl, env.buildInterval, env.staff.size]).toEqual([null, 600, 0]);
});

test('several secrets and people are told apart by commas, and spaces do not matter', () => {
  const env = readEnv({
    ...good,
    SECRET: ` ${secret}, ${'y'.repeat(40)} `,
    STAFF: ' Anna@Kunta.example:moderator , b@c.fi:official ,',
  });
  expect(env.secrets).toEqual([secret, 'y'.repeat(40)]);
  expect([...env.staff]).toEqual([
    ['anna@kunta.example', 'moderator'],
    ['b@c.fi', 'official'],
  ]);
});

describe('a fault names the variable and says what to write', () => {
  test.each(Object.keys(good))('%s missing or blank', (name) => {
    expect(() => readEnv({ ...good, [name]: undefined })).toThrow(new RegExp(`^${name} is not set: give `));
    expect(() => readEnv({ ...good, [name]: '  ' })).toThrow(new RegExp(`^${name} is not set: give `));
  });

  test.each([
    ['URL', 'osallistu.testila.example', 'https://'],
    ['URL', 'ftp://osallistu.testila.example', 'https://'],
    ['UPSTASH_REDIS_REST_URL', 'redis://localhost:6379', 'https://'],
    ['SMTP_URL', 'https://mail.example', 'smtp://'],
    ['SMTP_URL', 'mail.example:25', 'smtp://'],
    ['SECRET', 'short', '32'],
    ['SECRET', `${secret},short`, '32'],
    ['STAFF', 'anna@kunta.example', 'anna@kunta.example:moderator'],
    ['STAFF', 'anna@kunta.example:boss', ':official'],
    ['STAFF', 'anna:moderator', ':official'],
    ['MAIL_FROM', 'Kunta <kunta@testila.example>', 'MAIL_FROM'],
    ['BUILD_HOOK_URL', 'api.example/hook', 'https://'],
    ['BUILD_INTERVAL', 'ten', 'seconds'],
    ['BUILD_INTERVAL', '-1', 'seconds'],
  ])('%s = %s', (name, value, words) => {
    const read = () => readEnv({ ...good, [name]: value });
    expect(read).toThrow(name);
    expect(read).toThrow(words);
  });

  test('all of them at once, where all are asked for', () => {
    expect(envFaults(good)).toEqual([]);
    const faults = envFaults({ ...good, URL: '', SMTP_URL: 'mail.example', SECRET: 'short' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['URL', 'SMTP_URL', 'SECRET']);
  });

  test('a tool for the store needs the store alone, and one for backups their key', () => {
    const { UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN } = good;
    expect(readStoreEnv({ UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN }).storeToken).toBe('token');
    expect(() => readBackupKey({})).toThrow(/^BACKUP_KEY is not set: give /);
    expect(() => readBackupKey({ BACKUP_KEY: 'short' })).toThrow('32');
  });

  test('and never the secret itself', () => {
    expect(() => readEnv({ ...good, SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/);
  });
});
