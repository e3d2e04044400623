import { readPeerKey } from '../../../pki/peer-key.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, show, type Step } from '../../run/outcome.ts';
import { type KeptPeerKey, type PeerKeyKind, peerKey, peerKeys } from './peer-public-key.ts';

/** Public keys of others: those in effect, each as it was typed. */
export function showPeerKeys(kind: PeerKeyKind, { volatile: { running } }: RouterFacts, name?: string): readonly Step[] {
  const one = name === undefined ? undefined : peerKey(running, kind, name);
  if (name !== undefined && !one) return [say('no-such-peer-key')];
  return (one ? [one] : peerKeys(running, kind)).flatMap(key => [
    say('peer-key-head', { name: key.name, encoding: key.encoding.toUpperCase() }),
    show(key.code.map(line => `  ${line}`)),
  ]);
}

export function peerKeyTable(kind: PeerKeyKind, { volatile: { running } }: RouterFacts): readonly Step[] {
  const rows = peerKeys(running, kind).map(key => say('peer-keys-row', { bits: bitsOf(key), name: key.name }));
  return [say('peer-keys-head'), ...rows, say('peer-keys-end')];
}

const bitsOf = ({ code }: KeptPeerKey): number => readPeerKey(code.join('\n'))?.bits ?? 0;
