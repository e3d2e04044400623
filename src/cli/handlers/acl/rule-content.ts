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
  let isGone = false;
  const words = rule.split(' ');
  return words
    .filter((word, at) => {
      if (partsOfRules.has(word) && !isNamed(words[at - 1] ?? '')) isGone = parts.has(word);
      return !isGone;
    })
    .join(' ');
}

const isNamed = (before: string): boolean => named.has(before) || groups.has(before);

const groups: ReadonlySet<string> = new Set(['service-group', 'user-group']);

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
