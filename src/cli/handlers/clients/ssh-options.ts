import { settingsOf } from '../../../config/settings.ts';
import type { RouterFacts } from '../../run/handler.ts';
import type { ShellManner } from '../../run/secure-shell.ts';
import type { AskedSource } from './client-source.ts';
import { interfaceIn } from './client-source.ts';

/** Options that `stelnet` and `sftp` share, as their pages call them. */
export interface SshArgs {
  readonly prefer_kex?: string;
  readonly prefer_ctos_cipher?: string;
  readonly prefer_stoc_cipher?: string;
  readonly prefer_ctos_hmac?: string;
  readonly prefer_stoc_hmac?: string;
  readonly interval?: string;
  readonly count?: string;
}

/** `isCompressed`: one of the options for compression was typed. */
export const mannerOf = (args: SshArgs, isCompressed: boolean): ShellManner => ({
  algorithms: {
    kex: args.prefer_kex,
    cipherOut: args.prefer_ctos_cipher,
    cipherIn: args.prefer_stoc_cipher,
    hmacOut: args.prefer_ctos_hmac,
    hmacIn: args.prefer_stoc_hmac,
    compressed: isCompressed,
  },
  keepaliveSeconds: Number(args.interval ?? 0),
  keepaliveCount: Number(args.count ?? 5),
});

/** Of SFTP; STelnet has none. */
export function sftpSource({ volatile }: RouterFacts): AskedSource {
  const settings = settingsOf(volatile.running);
  const { args = {} } = settings.line('sftp client-source') ?? {};
  return { address: args['source-ip-address'], interfaceName: interfaceIn(args), vpnInstance: args['vpn-instance-name'] };
}

export function scpSource({ volatile }: RouterFacts): AskedSource {
  const { args = {} } = settingsOf(volatile.running).line('scp client-source') ?? {};
  return { address: args['source-ip-address'], interfaceName: interfaceIn(args), vpnInstance: args['vpn-instance-name'] };
}

export function sftpSourceIpv6({ volatile }: RouterFacts): AskedSource {
  const { args = {} } = settingsOf(volatile.running).line('sftp ipv6 client-source') ?? {};
  return { address: args['source-ipv6-address'], vpnInstance: args['ipv6-vpn-instance-name'] };
}
