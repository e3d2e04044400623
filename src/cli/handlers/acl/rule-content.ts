import { addressOf, maskOfLength, networkOf, textOf } from '../../../routing/address.ts';

/**
 * What a rule says behind its number, as the router holds it: addresses with a wildcard, whatever their size was typed as, IPv6 ones with
 * the length of their prefix.
 */
export function ruleContent(line: string): string {
  const words = line.replace(/^(?:undo )?rule (?:\d+ )?/, '').split(' ');
  const held: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    held.push(words[at]!);
    const address = words[at + 1];
    if (!ends.has(words[at]!) || address === undefined || !/[.:]/.test(address)) continue;
    const [network, size, taken] = networkTyped(address, words[at + 2] ?? '');
    held.push(...(size === undefined ? [network] : [network, size]));
    at += taken;
  }
  return held.join(' ');
}

/** The address and what follows it, and how many words that were. */
function networkTyped(address: string, size: string): readonly [network: string, size: string | undefined, taken: number] {
  if (address.includes(':')) {
    const [text = '', length] = address.includes('/') ? address.split('/') : [address, size];
    return [`${textOf(networkOf(addressOf(text), Number(length), 6), 6)}/${length}`, undefined, address.includes('/') ? 1 : 2];
  }
  if (size === '0') return [address, '0', 2];
  if (size.includes('.')) return [address, size === '0.0.0.0' ? '0' : size, 2];
  const length = Number(size);
  if (length === 32) return [address, '0', 2];
  return [textOf(networkOf(addressOf(address), length, 4), 4), inverted(maskOfLength(length)), 2];
}

const inverted = (mask: string): string => textOf(addressOf(mask) ^ 0xffff_ffffn, 4);

const ends: ReadonlySet<string> = new Set(['source', 'destination']);

/** A rule without some of its parts, each with what stands behind its word. */
export function withoutParts(rule: string, parts: ReadonlySet<string>): string {
  const words = rule.split(' ');
  const left: string[] = [];
  let isGone = false;
  for (let at = 0, end = 0; at < words.length; at = end) {
    end = at + togetherAt(words, at);
    const heads = words.slice(at, Math.max(at + 1, end - 1));
    if (partsOfRules.has(heads[0]!)) isGone = heads.some(head => parts.has(head));
    if (!isGone) left.push(...words.slice(at, end));
  }
  return left.join(' ');
}

/** How many words belong together, of which the last may look like another part. */
function togetherAt(words: readonly string[], at: number): number {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (ends.has(word) && behindEnds.has(next)) return 3;
  return named.has(word) || word === 'fragment-type' ? 2 : 1;
}

const behindEnds: ReadonlySet<string> = new Set(['source-pool', 'destination-pool', 'service-group', 'user-group']);

/** Parts that have a name behind them, which may be any word. */
const named: ReadonlySet<string> = new Set([
  'name',
  'time-range',
  'vpn-instance',
  'source-pool',
  'destination-pool',
  'source-port-pool',
  'destination-port-pool',
]);

/** A part, or what stands before them all. */
const partsOfRules: ReadonlySet<string> = new Set([
  ...named,
  '8021p',
  'cvlan-8021p',
  'destination',
  'destination-mac',
  'destination-port',
  'dscp',
  'fragment',
  'fragment-type',
  'icmp-type',
  'icmp6-type',
  'inner-vlan',
  'logging',
  'packet-length',
  'precedence',
  'source',
  'source-mac',
  'source-port',
  'syn-flag',
  'tcp-flag',
  'tos',
  'traffic-class',
  'ttl',
  'type',
  'vlan',
  'vpn-instance-any',
  'vxlan',
]);
