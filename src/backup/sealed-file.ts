import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';

/** How a backup begins, so that a later format can be told from this one. */
const mark = Buffer.from('kylailta-backup-1\n');

/** AES-256-GCM (NIST SP 800-38D) under a key made for this one file: HKDF of the operator's with a salt of its own. */
const algorithm = 'aes-256-gcm';
const saltLength = 32;
const nonceLength = 12;
const tagLength = 16;
const headLength = mark.length + saltLength + nonceLength;

const keyOf = (secret: string, salt: Buffer) => Buffer.from(hkdfSync('sha256', secret, salt, 'backup', 32));

/**
 * Writes lines into a new file, packed and sealed, as they come; only its owner may read it.
 * @throws Error when the file cannot be made or exists; what the lines throw, and then there is no file
 */
export async function writeSealed(file: string, secret: string, lines: AsyncIterable<string>): Promise<void> {
  const salt = randomBytes(saltLength);
  const nonce = randomBytes(nonceLength);
  const head = Buffer.concat([mark, salt, nonce]);
  const cipher = createCipheriv(algorithm, keyOf(secret, salt), nonce).setAAD(head);
  const seal = async function* (packed: AsyncIterable<Buffer>) {
    yield head;
    for await (const part of packed) yield cipher.update(part);
    yield cipher.final();
    yield cipher.getAuthTag();
  };
  const made = await open(file, 'wx', 0o600).catch(() => {
    throw new Error(`${file} cannot be made, or exists already: say another`);
  });
  try {
    await pipeline(Readable.from(lines), createGzip(), seal, made.createWriteStream());
  } catch (error) {
    await rm(file);
    throw error;
  }
}

/**
 * The lines of a sealed file, all of them at once: nothing of a file that was changed or cut is believed.
 * @throws Error with a sentence when it is no backup, is not whole, or was sealed with another key
 */
export async function readSealed(file: string, secret: string): Promise<string[]> {
  const bytes = await readFile(file);
  if (bytes.length < headLength + tagLength || !bytes.subarray(0, mark.length).equals(mark))
    throw new Error(`${file} is not a backup of this site`);
  const head = bytes.subarray(0, headLength);
  const salt = head.subarray(mark.length, mark.length + saltLength);
  const decipher = createDecipheriv(algorithm, keyOf(secret, salt), head.subarray(-nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(head).setAuthTag(bytes.subarray(-tagLength));
  try {
    const packed = Buffer.concat([decipher.update(bytes.subarray(headLength, -tagLength)), decipher.final()]);
    return gunzipSync(packed).toString('utf8').split('\n').slice(0, -1);
  } catch {
    throw new Error(`${file} does not open: it is damaged, or BACKUP_KEY is not the one it was made with`);
  }
}
