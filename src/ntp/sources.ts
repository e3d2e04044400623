import type { Configuration } from '../config/configuration.ts';
import { interfaceAddress } from '../config/interface-address.ts';
import { unlock } from '../config/reversible-cipher.ts';
import { type Setting, settingsOf } from '../config/settings.ts';
import type { NtpKey } from './authentication.ts';
import type { NtpPlace } from './exchange.ts';

/** A server or peer that the configuration names. */
export interface NtpSource {
  readonly address: string;
  readonly isPeer: boolean;
  readonly vpnInstance: string | undefined;
  readonly version: number;
  readonly isPreferred: boolean;
  /** Logarithms to the base 2, of seconds. */
  readonly minimumPoll: number;
  readonly maximumPoll: number;
  /** `unknown`: it is to be signed, and nobody here can read the key, or trusts it. */
  readonly place: NtpPlace | 'unknown key';
  /** All of it as one text. */
  readonly settings: string;
}

/** The servers and peers of a configuration, in the order entered; none while NTP is off. */
export function ntpSources(running: Configuration): readonly NtpSource[] {
  const settings = settingsOf(running);
  if (settings.line('ntp-service disable')) return [];
  return [
    ...settings.all('ntp-service unicast-server <ipv4Addr>').map(line => sourceOf(line, line.args.ipv4Addr, false, running)),
    ...settings.all('ntp-service unicast-server ipv6 <ipv6Addr>').map(line => sourceOf(line, line.args.ipv6Addr, false, running)),
    ...settings.all('ntp-service unicast-peer <ipv4Addr>').map(line => sourceOf(line, line.args.ipv4Addr, true, running)),
    ...settings.all('ntp-service unicast-peer ipv6 <ipv6Addr>').map(line => sourceOf(line, line.args.ipv6Addr, true, running)),
  ];
}

/** The stratum of the router's own clock as a reference clock (`ntp-service refclock-master`), or undefined. */
export function localClockStratum(running: Configuration): number | undefined {
  const settings = settingsOf(running);
  const line = settings.line('ntp-service refclock-master');
  return line && !settings.line('ntp-service disable') ? Number(line.args.stratum ?? usualStratum) : undefined;
}

type Line = Pick<Setting<'system', 'ntp-service unicast-server <ipv4Addr>'>, 'line'> & {
  readonly args: Readonly<Record<string, string | undefined>>;
};

function sourceOf({ line, args }: Line, address = '', isPeer: boolean, running: Configuration): NtpSource {
  const key = keyOf(args['key-id'], running);
  const vpnInstance = args['vpn-instance-name'];
  const place = { host: address, port: Number(args['port-number'] ?? 123), source: sourceAddress(args, running), vpnInstance };
  const minimumPoll = Number(args['min-number'] ?? usualPoll.least);
  return {
    address,
    isPeer,
    vpnInstance,
    version: Number(args['number'] ?? 3),
    isPreferred: / preference\b/.test(line),
    minimumPoll,
    maximumPoll: Math.max(minimumPoll, Number(args['max-number'] ?? usualPoll.most)),
    place: key === 'unknown key' ? key : { ...place, key },
    settings: JSON.stringify([line, place, key]),
  };
}

/** No key where authentication is off: then neither side looks at it. */
function keyOf(id: string | undefined, running: Configuration): NtpKey | undefined | 'unknown key' {
  const settings = settingsOf(running);
  if (id === undefined || !settings.line('ntp-service authentication enable')) return undefined;
  const line = settings.line('ntp-service authentication-keyid <keyId>', { keyId: id });
  const secret = line && unlock(line.args.password ?? '');
  if (secret === undefined || !settings.line('ntp-service reliable authentication-keyid <key-id>', { 'key-id': id })) return 'unknown key';
  return { id: Number(id), algorithm: line?.line.includes(' md5 ') ? 'md5' : 'hmac-sha256', secret };
}

function sourceAddress(args: Line['args'], running: Configuration): string | undefined {
  const name = args['interface-name'] ?? joined(args['interface-type'], args['interface-number']) ?? usualSource(running);
  const found = name === undefined ? undefined : interfaceAddress(running, name);
  return found && 'address' in found ? found.address : undefined;
}

function usualSource(running: Configuration): string | undefined {
  const args = settingsOf(running).line('ntp-service source-interface')?.args;
  return args && (args['interface-name'] ?? joined(args.interface_type, args.interface_num));
}

const joined = (type: string | undefined, number: string | undefined): string | undefined =>
  type === undefined || number === undefined ? undefined : `${type}${number}`;

/** Command reference. */
const usualStratum = 8;
const usualPoll = { least: 6, most: 10 };
