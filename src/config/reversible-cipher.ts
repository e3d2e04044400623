import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/**
 * A password that the router itself has to know, as a configuration holds it: `%^%#…%^%#`. The notation is that of VRP8's reversible cipher
 * text; what is behind it is ours (AES-256-GCM under a key of the emulator), and hides the password from no one who has this program. What
 * a real router made cannot be read here.
 */
export function lock(plain: string, initial: Uint8Array): string {
  const cipher = createCipheriv('aes-256-gcm', key, initial);
  const text = Buffer.concat([cipher.update(plain.padEnd(shortest, '\0'), 'utf8'), cipher.final()]);
  return `%^%#${Buffer.concat([initial, text, cipher.getAuthTag()]).toString('base64url')}%^%#`;
}

/** Undefined for what was not made here. */
export function unlock(text: string): string | undefined {
  const bytes = Buffer.from(/^%\^%#([\w-]+)%\^%#$/.exec(text)?.[1] ?? '', 'base64url');
  if (bytes.length < initialLength + tagLength) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, initialLength));
    decipher.setAuthTag(bytes.subarray(-tagLength));
    const plain = Buffer.concat([decipher.update(bytes.subarray(initialLength, -tagLength)), decipher.final()]);
    return plain.toString('utf8').replace(/\0+$/, '');
  } catch {
    return undefined; // another router's, or damaged
  }
}

/** Octets of what a lock begins with: from the router's entropy. */
export const initialLength = 12;
const tagLength = 16;
/** So that cipher text is told from a plain password by its length, `isCipher`. */
const shortest = 32;
const key = createHash('sha256').update('ne40e reversible cipher text').digest();
