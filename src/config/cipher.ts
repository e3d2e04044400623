import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';

/** Enough to make guessing slow, little enough to log in at once. */
const iterations = 10_000;
const keyLength = 32;

/**
 * A password as a configuration holds it: `$1c$<salt>$<hash>$`. The notation is that of VRP8's irreversible cipher text; the function
 * behind it is ours (PBKDF2 with SHA-256), so cipher text of a real router cannot be checked here, nor ours there.
 */
export function conceal(plain: string, salt: Uint8Array): string {
  const encodedSalt = Buffer.from(salt).toString('base64url');
  return `$1c$${encodedSalt}$${derive(plain, encodedSalt).toString('base64url')}$`;
}

/** Cipher text, ours or a real router's: of each notation at least 48 characters, which no plain password of an interface has. */
export const isCipher = (text: string): boolean => text.length >= 48 && /^(\$1\w\$.+\$|([%^#@]{3,4}).+\2)$/.test(text);

/** False also for cipher text that is none of ours. */
export function isPassword(plain: string, cipher: string): boolean {
  const [, salt, hash] = cipherText.exec(cipher) ?? [];
  if (salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'base64url');
  const given = derive(plain, salt);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const cipherText = /^\$1c\$([\w-]+)\$([\w-]+)\$$/;

const derive = (plain: string, salt: string): Buffer => pbkdf2Sync(plain, salt, iterations, keyLength, 'sha256');
