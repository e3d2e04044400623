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

/** Cipher text, ours or a real router's; of a password at least 48 characters, which no plain one of an interface has. */
export const isCipher = (text: string, shortest = 48): boolean =>
  text.length >= shortest && /^(\$1\w\$.+\$|([%^#@$]{3,4}).+\2)$/.test(text);

/**
 * Ours, which can be checked here. It is known by its lengths, also where an older release made it: a salt of 16 characters and a hash of
 * 43, both base64url. A router's has 10 and 44, of an alphabet with `'!@/` and the like (all samples of the command reference).
 */
export const isOwnCipher = (text: string): boolean => ownCipher.test(text);

/**
 * Whether a password is that of the cipher text. What cannot be checked is nobody's, unless there is cipher text of ours to stand in for
 * it; either way it takes as long.
 */
export function isPassword(plain: string, cipher: string, standIn: string = cipherOfNobody): boolean {
  const [, salt = '', hash = ''] = ownCipher.exec(cipher) ?? ownCipher.exec(standIn) ?? [];
  const expected = Buffer.from(hash, 'base64url');
  const given = derive(plain, salt);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const ownCipher = /^\$1c\$([\w-]{16})\$([\w-]{43})\$$/;

/** No password is known to have this hash. */
export const cipherOfNobody = `$1c$${'A'.repeat(16)}$${'A'.repeat(43)}$`;

const derive = (plain: string, salt: string): Buffer => pbkdf2Sync(plain, salt, iterations, keyLength, 'sha256');
