import { dottedMask, maskLength, networkOf, numberOf } from '../../../interfaces/ipv4.ts';
import { say, type Step } from '../../run/outcome.ts';
import type { Here } from './here.ts';

/** Key of an address among the lines of its interface: of all others but the first there may be several. */
export const keyOfAddress = (address: string, sub: boolean): string => (sub ? `ip address sub ${address}` : 'ip address');

/** Keys of all lines that say something of addresses. */
export const keysOfAddresses = ({ lines }: Here): readonly string[] =>
  [...lines.entries()].filter(([, { line }]) => /^ip(?:v6)? address /.test(line) || line === 'ipv6 enable').map(([key]) => key);

/** What the router says to an address that no interface may have, or not this one. */
export function refusalOfAddress(address: string, mask: string, sub: boolean, { type, isUnattended, settings }: Here): Step | undefined {
  if (isUnattended) return undefined;
  const length = maskLength(dottedMask(mask));
  if (length === undefined || length === 0) return say('ip-mask-invalid');
  if (settings.trunk !== undefined || settings.switched) return say('interface-takes-no-address');
  if (length === 32 ? !hostTypes.test(type) : !isHost(address, mask, length)) return say('ip-address-invalid');
  if (isNowhere(address)) return say('ip-address-invalid');
  const others = settings.ipv4.filter(other => other.address !== address);
  if (sub && !settings.ipv4.some(other => !other.sub)) return say('ip-address-primary-missing');
  const rivals = sub ? others : others.filter(other => other.sub);
  return rivals.some(other => overlap({ address, mask: dottedMask(mask) }, other)) ? say('ip-address-overlaps') : undefined;
}

interface Subnet {
  readonly address: string;
  readonly mask: string;
}

export function overlap(one: Subnet, other: Subnet): boolean {
  const mask = numberOf(one.mask) < numberOf(other.mask) ? one.mask : other.mask;
  return networkOf(one.address, mask) === networkOf(other.address, mask);
}

/** Neither the network itself nor all hosts in it; of two addresses both are hosts. */
function isHost(address: string, mask: string, length: number): boolean {
  if (length === 31) return true;
  const dotted = dottedMask(mask);
  const host = (numberOf(address) & ~numberOf(dotted)) >>> 0;
  return host !== 0 && host !== ~numberOf(dotted) >>> 0;
}

/** 0/8, 127/8, and what is no unicast. */
function isNowhere(address: string): boolean {
  const first = Number(address.split('.', 1)[0]);
  return first === 0 || first === 127 || first >= 224;
}

/** Command reference, ip address: 32 bits only on a loopback. Tunnels and templates have them in examples. */
const hostTypes = /^(?:LoopBack|Tunnel|Virtual-Template)$/;
