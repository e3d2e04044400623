import { dottedMask, maskLength, numberOf } from './ipv4.ts';

/** What the line of an address takes for its interface. */
export interface Subnet {
  readonly bits: 32 | 128;
  readonly address: bigint;
  readonly first: bigint;
  readonly last: bigint;
}

/** Undefined for other lines, and for addresses of one link, which may be the same on every other. */
export function subnetOf(line: string): Subnet | undefined {
  const [, address = '', mask = ''] = /^ip address (\d+\.\d+\.\d+\.\d+) (\S+)(?: sub)?$/.exec(line) ?? [];
  if (address !== '') return around(BigInt(numberOf(address)), maskLength(dottedMask(mask)), 32);
  const [, global = '', length = ''] = /^ipv6 address ([\dA-Fa-f:]*:[\dA-Fa-f:.]*)[/ ](\d+)$/.exec(line) ?? [];
  return global === '' || isLinkLocal.test(global) ? undefined : around(ipv6Number(global), Number(length), 128);
}

function around(address: bigint, length: number | undefined, bits: 32 | 128): Subnet | undefined {
  if (length === undefined) return undefined;
  const hosts = BigInt(bits - length);
  const first = (address >> hosts) << hosts;
  return { bits, address, first, last: first + (1n << hosts) - 1n };
}

/** RFC 4291 §2.2: eight groups, of which a run of zeros may be left out; the last two as IPv4. */
function ipv6Number(text: string): bigint {
  const [before = [], behind = []] = text.split('::').map(part => (part === '' ? [] : part.split(':').flatMap(groupOf)));
  const zeros = Array<string>(Math.max(0, 8 - before.length - behind.length)).fill('0000');
  return BigInt(`0x${[...before, ...zeros, ...behind].join('')}`);
}

const groupOf = (group: string): readonly string[] =>
  group.includes('.') ? (numberOf(group).toString(16).padStart(8, '0').match(/.{4}/g) ?? []) : [group.padStart(4, '0')];

const isLinkLocal = /^fe[89ab]/i;
