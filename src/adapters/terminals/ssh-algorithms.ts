import type { Algorithms, ServerHostKeyAlgorithm } from 'ssh2';

/** As VRP names itself, from memory and not from a capture: what an NE40E of this release sends is not on record here. */
export const softwareName = 'HUAWEI-1.5';

/**
 * What an NE40E offers (command reference, ssh server cipher, hmac, key-exchange), as far as it is not thought weak today. Without
 * ChaCha20, which no NE40E has and only compiled code does fast.
 */
export const algorithms = {
  kex: [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group14-sha256',
  ],
  cipher: ['aes256-gcm@openssh.com', 'aes128-gcm@openssh.com', 'aes256-ctr', 'aes192-ctr', 'aes128-ctr'],
  hmac: ['hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512', 'hmac-sha2-256'],
  compress: ['none'],
} as const satisfies Algorithms;

/** By the beginning of a private key in PEM. A client of before 2017 takes an RSA key by its old name only. */
export const hostKeyAlgorithms = (keys: readonly string[]): ServerHostKeyAlgorithm[] =>
  keys.flatMap((key): ServerHostKeyAlgorithm[] =>
    key.includes('BEGIN RSA')
      ? ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa']
      : ['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521'],
  );
