import type { Algorithms } from 'ssh2';
import type { ShellAlgorithms } from '../../cli/run/secure-shell.ts';
import { algorithms } from '../terminals/ssh-algorithms.ts';

/** What is offered to a server; what a line prefers goes first. The names of VRP are those of SSH with `_` for `-`. */
export function clientAlgorithms({ kex, cipherOut, cipherIn, hmacOut, hmacIn, compressed }: ShellAlgorithms): Algorithms {
  return {
    kex: preferring(algorithms.kex, kex),
    cipher: preferring(algorithms.cipher, cipherOut, cipherIn),
    hmac: preferring(algorithms.hmac, hmacOut, hmacIn),
    serverHostKey: ['ecdsa-sha2-nistp521', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp256', 'rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'],
    compress: compressed ? ['zlib', 'none'] : ['none'],
  };
}

function preferring<Name extends string>(offered: readonly Name[], ...preferred: readonly (string | undefined)[]): Name[] {
  const first = preferred.flatMap(name => offered.filter(other => plain(other) === plain(name ?? '')));
  return [...new Set([...first, ...offered])];
}

/** `aes256_gcm` and `aes256-gcm@openssh.com` are one. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/@.*$/, '')
    .replace(/^hmac/, '')
    .replace(/^dh_/, 'diffie_hellman_')
    .replace(/[^a-z0-9]/g, '');
