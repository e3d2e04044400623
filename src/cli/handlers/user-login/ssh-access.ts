import type { Configuration } from '../../../config/configuration.ts';
import { readPeerKey } from '../../../pki/peer-key.ts';
import { type NetworkServer, sftpServer, stelnetServer } from './network-servers.ts';
import { type PeerKeyKind, peerKey } from './peer-public-key.ts';
import { sshServerSettings } from './ssh-server-settings.ts';
import { type SshUser, sshUser } from './ssh-users.ts';

/** What somebody may do who has come in by SSH. */
export type SshUse = 'stelnet' | 'sftp';

/**
 * Whether a name may come in by SSH with a password, whoever they are. A user of the SSH server needs an authentication type and a service
 * of their own, all others what is the default (command reference, ssh authentication-type default password, ssh user).
 */
export function admitsPassword(configuration: Configuration, name: string, hasKey = false): boolean {
  const user = sshUser(configuration, name);
  if (!user) return sshServerSettings(configuration).passwordByDefault;
  const { authentication = '' } = user;
  return (
    isServed(user, configuration) && (authentication === 'password' || authentication === 'all' || (hasKey && wantsBoth(authentication)))
  );
}

/** How a name may prove with a key who it is: the key as SSH writes it, and whether a password has to follow. */
export function admittedKey(
  configuration: Configuration,
  name: string,
): { readonly blob: Uint8Array; readonly andPassword: boolean } | undefined {
  const user = sshUser(configuration, name);
  const kind = user?.key?.type.replace(/-key$/, '');
  const { authentication = '' } = user ?? {};
  if (!user?.key || !isServed(user, configuration) || !isKind(kind)) return undefined;
  if (authentication !== 'all' && authentication.replace(/^password-/, '') !== kind) return undefined;
  const kept = peerKey(configuration, kind, user.key.name);
  const key = kept && readPeerKey(kept.code.join('\n'));
  return key && { blob: key.blob, andPassword: wantsBoth(authentication) };
}

/** Whether somebody who has come in may have this; who has no `ssh user` of their own has a shell only. */
export function maySsh(configuration: Configuration, name: string, use: SshUse): boolean {
  const user = sshUser(configuration, name);
  return user ? user.services.includes(use) || user.services.includes('all') : use === 'stelnet';
}

/** Whether a server is on that the user may use. */
function isServed({ services }: SshUser, configuration: Configuration): boolean {
  const isOn = ({ ipv4, ipv6 }: NetworkServer): boolean => ipv4 || ipv6;
  const has = (service: string): boolean => services.includes(service) || services.includes('all');
  return (has('stelnet') && isOn(stelnetServer(configuration))) || (has('sftp') && isOn(sftpServer(configuration)));
}

/** `password-rsa` and the like. */
export const wantsBoth = (authentication: string): boolean => authentication.startsWith('password-');

const isKind = (kind: string | undefined): kind is PeerKeyKind => kind === 'rsa' || kind === 'dsa' || kind === 'ecc';
