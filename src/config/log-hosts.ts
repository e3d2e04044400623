import type { Configuration } from './configuration.ts';
import { severityNames } from './information-rules.ts';
import { interfaceAddress } from './interface-address.ts';
import { settingsOf } from './settings.ts';

/** A host that logs are sent to (`info-center loghost`). */
export interface LogHost {
  /** Address or name. */
  readonly host: string;
  readonly port: number;
  readonly source: string | undefined;
  readonly vpnInstance: string | undefined;
  /** Number or name, as typed. */
  readonly channel: string;
  /** 16 to 23: local0 to local7. */
  readonly facility: number;
  /** Of what is no log of security, 0 emergency to 7 debugging. */
  readonly level: number;
  readonly isLocalTime: boolean;
  readonly transport: 'udp' | 'tcp' | 'tls';
  /** It gets logs of security, and nothing else. */
  readonly isForSecurity: boolean;
}

/** In the order entered, by kind of address. Read once for each configuration that runs: every log asks for them. */
export function logHosts(running: Configuration): readonly LogHost[] {
  const known = read.get(running);
  if (known) return known;
  const isAnyThere = [...running.keys()].some(key => key.startsWith('info-center loghost '));
  const hosts = isAnyThere ? readHosts(running) : [];
  read.set(running, hosts);
  return hosts;
}

const read = new WeakMap<Configuration, readonly LogHost[]>();

function readHosts(running: Configuration): readonly LogHost[] {
  const settings = settingsOf(running);
  const usualSource = sourceAddress(running);
  return [
    ...settings
      .all('info-center loghost <ipv4-address> vpn-instance <vpn-instance-name>')
      .filter(({ args }) => args['ipv4-address'] !== undefined) // the others' keys fit, too
      .map(({ line, args }) => hostOf(args['ipv4-address'], line, args, args['source-ip-address'] ?? usualSource)),
    ...settings
      .all('info-center loghost ipv6 <ipv6-address> vpn-instance <vpn-instance-name>')
      .map(({ line, args }) => hostOf(args['ipv6-address'], line, args, args['source-ipv6-address'])),
    ...settings
      .all('info-center loghost domain <domain-name> vpn-instance <vpn-instance-name>')
      .map(({ line, args }) => hostOf(args['domain-name'], line, args, args['source-ip-address'] ?? usualSource)),
  ];
}

function hostOf(host = '', line: string, args: Readonly<Record<string, string | undefined>>, source: string | undefined): LogHost {
  const words = line.split(' ').slice(3);
  const transport = words.includes('ssl-policy') ? 'tls' : words.includes('tcp') ? 'tcp' : 'udp';
  const level = severityNames.findIndex(name => name === args['level-num']?.toLowerCase());
  return {
    host,
    port: Number(args['server-port'] ?? usualPort[transport]),
    source,
    vpnInstance: args['vpn-instance-name'],
    channel: args['channel-number'] ?? args['channel-name'] ?? 'loghost',
    facility: 16 + Number(args['local-num']?.slice(-1) ?? 7),
    level: level === -1 ? severityNames.length : level,
    isLocalTime: words.includes('local-time'),
    transport,
    isForSecurity: words.includes('security'),
  };
}

function sourceAddress(running: Configuration): string | undefined {
  const args = settingsOf(running).line('info-center loghost source')?.args;
  const name = args && (args['interface-name'] ?? `${args['interface-type']}${args['interface-number']}`);
  const found = name === undefined ? undefined : interfaceAddress(running, name);
  return found && 'address' in found ? found.address : undefined;
}

/** Command reference, info-center loghost (System view). */
const usualPort = { udp: 514, tcp: 601, tls: 6514 } as const;
