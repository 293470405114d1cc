import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { readEnv } from './env.ts';

/** AES-256-GCM with a 96-bit nonce of its own for each text, as NIST SP 800-38D wants it. */
const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** The key that a secret gives, and the name by which it is found again when there are several secrets. */
function keyOf(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'seal', 32));
  return { key, name: createHash('sha256').update(key).digest('hex').slice(0, 8) };
}

/**
 * Encrypts a text with the first of the secrets. @param purpose what it is and whose: it opens for nothing else
 * @returns "<key's name>.<nonce, text and tag in base64url>"
 */
export function seal(purpose: string, text: string): string {
  const { key, name } = keyOf(readEnv().secrets[0]);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${name}.${sealed.toString('base64url')}`;
}

/** The text that was sealed for this purpose with any of the secrets; null when its secret is gone or it was changed. */
export function unseal(purpose: string, sealed: string): string | null {
  const [name, content = ''] = sealed.split('.');
  const found = readEnv()
    .secrets.map(keyOf)
    .find((key) => key.name === name);
  const bytes = Buffer.from(content, 'base64url');
  if (!found || bytes.length < nonceLength + tagLength) return null;
  const decipher = createDecipheriv(algorithm, found.key, bytes.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-tagLength));
  try {
    const text = decipher.update(bytes.subarray(nonceLength, -tagLength));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
